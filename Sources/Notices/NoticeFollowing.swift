import Accounts
import Cases
import Database
import Language
import Mail
import Time
import Web

/// What follows when a change tells somebody: a notice in Samspil, and a letter
/// if that is how they want it. Both are in the transaction of the change.
package struct NoticeFollowing: Sendable {
  let site: Site

  package init(site: Site) { self.site = site }

  /// What ``Following`` takes: what a change tells, and whom it names.
  package func follow(in following: inout Following) {
    following.tell = { change, person, notice in try tell(change, person, notice) }
    following.tellMentioned = { change, text, about, path in try tellMentioned(change, text, about, path) }
  }

  /// Letters at once to one person within an hour. What comes after waits for the day's news.
  static let mostAtOnce = 12

  private func tell(_ change: CaseChange, _ person: Person.ID, _ notice: Notice) throws {
    // Nobody needs to be told what they have just done.
    guard person.number != change.viewer.id else { return }
    try tell(
      change.db, person, notice, in: change.id, caseTitle: change.entry.item.title, by: change.viewer.id,
      now: change.now)
  }

  /// Tells one person, the way they want it; also where nobody has just done something.
  package func tell(
    _ db: Connection, _ person: Person.ID, _ notice: Notice, in id: Case.ID, caseTitle: String, by teller: Int? = nil,
    now: Instant
  ) throws {
    let store = NoticeStore(db)
    let kind = NoticeKind(notice.reason)
    guard let receiver = try store.receiver(person, in: id, kind: kind) else { return }
    let choice = receiver.choice ?? kind.usual
    guard choice != .never else { return }
    let mail = try way(choice, receiver, person, db, now)
    let draft = NoticeStore.Draft(person, notice, in: id, by: teller)
    guard let number = try store.add(draft, isOutside: !receiver.takesPart, mail: mail.rawValue, now: now) else {
      return
    }
    guard mail == .now, let address = receiver.address else { return }
    let letters = NoticeLetters(site: site, key: try OutboxStore(db).key())
    let letter = letters.letter(number, notice, kind, to: person, receiver, address, caseTitle: caseTitle, now: now)
    try OutboxStore(db).add(letter, signed: site.name, now: now)
  }

  private enum Way: String { case now, daily, none }

  private func way(
    _ choice: NoticeChoice, _ receiver: NoticeStore.Receiver, _ person: Person.ID, _ db: Connection, _ now: Instant
  ) throws -> Way {
    guard site.sendsMail, receiver.address != nil else { return .none }
    switch choice {
    case .now:
      let count = try OutboxStore(db).count(to: person.number, since: now - .hours(1))
      return count < Self.mostAtOnce ? .now : .daily
    case .daily: return .daily
    case .app, .never: return .none
    }
  }

  private func tellMentioned(_ change: CaseChange, _ text: String, _ about: Text, _ path: String) throws -> Text? {
    guard Mentions.isNamingSomebody(text) else { return nil }
    let mentions = Mentions(in: text, among: try NoticeStore(change.db).team(of: change.id))
    let notice = Notice(.mention, NoticeTexts.mentioned(by: change.viewer.name, about), path: path)
    for person in mentions.people { try tell(change, person.id, notice) }
    return NoticeTexts.unreached(mentions)
  }
}

extension NoticeStore {
  /// Tells somebody in Samspil alone.
  package func tell(_ person: Person.ID, _ notice: Notice, in id: Case.ID, now: Instant) throws {
    _ = try add(Draft(person, notice, in: id), isOutside: false, mail: "none", now: now)
  }
}

extension NoticeStore.Draft {
  init(_ person: Person.ID, _ notice: Notice, in id: Case.ID, by teller: Int? = nil) {
    self.init(
      person: person, caseID: id, reason: notice.reason, danish: notice.text.danish, english: notice.text.english,
      path: notice.path, toldBy: teller)
  }
}
