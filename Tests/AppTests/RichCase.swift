/// A case where everything has happened, by its numbers.
struct RichCase: Sendable {
  var id = 0
  /// Another case of the same leader, where nothing has happened.
  var twin = 0
  /// Another case, put away.
  var archived = 0
  var people: [Asker: Int] = [:]
  /// What signs each of them in.
  var sessions: [Asker: String] = [:]
  var organisation = 0
  /// Written by the member.
  var perspective = 0
  /// Open, raised by the member.
  var barrier = 0
  /// Open, taken on by the member.
  var task = 0
  /// Worn by the member.
  var hat = 0
  /// Waits for an answer.
  var invitation = 0
  var invitationToken = ""
  /// Asked of the backer, not answered.
  var mandate = 0
  /// Has begun, not noted.
  var meeting = 0
  /// On the agenda of that meeting.
  var point = 0
  /// In its minutes, written by the leader; it has become nothing.
  var line = 0
  /// Came from a line of the minutes, without reasons.
  var decision = 0
  /// Written by the member.
  var lesson = 0
  /// The stranger's, who has no meetings.
  var calendarToken = ""
  var coreItem = 0
  var version = 0
  /// A judgement that holds.
  var rule = ""
  var signInToken = ""
  /// What the member has been told, and the link by which they get no mail about news.
  var notice = 0
  var unsubscribing = ""
  /// A list of people who were invited at once.
  var batch = 0
  /// Made visible by the member, owned by the leader; worked through and taken up again.
  var difference = 0
  /// The member's own side.
  var side = 0
  /// The guest's, in the thread.
  var reply = 0
  /// Put to its parties: the backer and the guest sign.
  var agreement = 0
  /// Of this case alone.
  var alliance = 0
  var need = 0
  /// The leader's.
  var offer = 0
  /// The stranger's, which everyone signed in may find.
  var strangersOffer = 0
  /// Of the leader, by another case; not answered.
  var ask = 0
  var guestsOrganisation = 0
  /// Open to whoever has the link; its result is public, and there is no map yet.
  var conversation = 0
  var mapToken = ""
  /// Of a room that runs the call.
  var roomCode = ""
  /// The opinion map in its plan.
  var roomItem = 0
  /// Written by the team.
  var statement = 0
  /// The address of a call for everyone; its one idea is the member's.
  var call = ""
  var callNumber = 0
  /// An idea that waits in the case.
  var parked = 0
  /// The guest's, on that idea.
  var comment = 0
  /// By which somebody says whether they want mail about the call.
  var contact = ""
  /// Has leapt; its level has a name.
  var indicator = 0
  var site = 0
  /// The first of its measurements.
  var measurement = 0
  /// The first day of its newest level.
  var level = ""
  /// Of the twin, which the leader may follow from here.
  var otherIndicator = 0
  /// Runs, with one prototype.
  var trial = 0
  var workshop = 0
  var routine = 0
  var receiver = 0
  /// The case that follows the indicator.
  var follower = 0
  /// Read by the member, not saved.
  var waitingImport = 0
  /// A picture, added by the member beside the meeting.
  var document = 0

  /// A word in everything that only the team may read.
  static let secret = "zebrafortroligt"
  static let title = "Natten i Egelund"
}

extension RichCase {
  /// What stands for each parameter of a template, by the word before it.
  func value(after word: String) -> String? {
    switch word {
    case "forloeb": String(id)
    case "perspektiv": String(perspective)
    case "barrierer": String(barrier)
    case "opgaver": String(task)
    case "vurderinger": rule
    case "person", "personer": people[.member].map(String.init)
    case "invitation": String(invitation)
    case "raaderum": String(mandate)
    case "moeder": String(meeting)
    case "dagsorden": String(point)
    case "referat": String(line)
    case "beslutninger": String(decision)
    case "laering": String(lesson)
    case "kalender": calendarToken
    case "forskelle": String(difference)
    case "side": String(side)
    case "traad": String(reply)
    case "hatte": String(hat)
    case "aftaler": String(agreement)
    case "alliancer": String(alliance)
    case "mangler": String(need)
    case "dokumenter": String(document)
    case "tilbud": String(offer)
    case "spoergsmaal": String(ask)
    case "meningskort": String(conversation)
    case "udsagn": String(statement)
    case "m": mapToken
    case "rum": roomCode
    case "k": call
    case "idekald": String(callNumber)
    case "gemte": String(parked)
    case "ide", "ideer": "1"
    case "kommentar": String(comment)
    case "besked": contact
    case "i": invitationToken
    case "log-ind": signInToken
    case "beskeder": String(notice)
    case "afmeld": unsubscribing
    case "mange": String(batch)
    case "indikatorer": String(indicator)
    case "maalinger": String(measurement)
    case "indicators": String(indicator)
    case "noegler": "1"
    case "import": String(waitingImport)
    case "afproevninger": String(trial)
    case "prototype": "1"
    case "rutine": String(routine)
    case "modtager": String(receiver)
    case "foelgere": String(follower)
    case "vaerksteder": String(workshop)
    case "organisation", "organisationer": String(organisation)
    default: nil
    }
  }

  /// The path of a template, with the given parameters in the place of the usual ones.
  ///
  /// `nil` when a parameter is unknown: a new kind of place needs its line above.
  func path(of template: String, replacing other: [Int: String] = [:]) -> String? {
    let parts = template.split(separator: "/").map(String.init)
    var path = ""
    var count = 0
    for (index, part) in parts.enumerated() {
      guard part == "{}" else {
        path += "/" + part
        continue
      }
      guard let value = other[count] ?? (index > 0 ? value(after: parts[index - 1]) : nil) else { return nil }
      path += "/" + value
      count += 1
    }
    return path.isEmpty ? "/" : path
  }
}
