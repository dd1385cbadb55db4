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
  ///
  /// - Returns: Whether they have been told: not those who do not want to, and not twice the same.
  @discardableResult
  package func tell(
    _ db: Connection, _ person: Person.ID, _ notice: Notice, in id: Case.ID, caseTitle: String, by teller: Int? = nil,
    now: Instant
  ) throws -> Bool {
    try tell(db, person, notice, in: id, caseTitle: caseTitle, about: nil, by: teller, now: now)
  }

  /// Tells one person of something that is for others than a team, in a case or outside. Who takes no part in the
  /// case is told under what it is about, and does not learn what the case is called.
  @discardableResult
  package func tell(
    _ db: Connection, _ person: Person.ID, _ notice: Notice, about: Text, in id: Case.ID?, by teller: Int? = nil,
    now: Instant
  ) throws -> Bool {
    let title: String? = try id.flatMap { try db.value("SELECT title FROM cases WHERE id = \($0)") }
    return try tell(db, person, notice, in: id, caseTitle: title ?? "", about: about, by: teller, now: now)
  }

  private func tell(
    _ db: Connection, _ person: Person.ID, _ notice: Notice, in id: Case.ID?, caseTitle: String, about: Text?,
    by teller: Int?, now: Instant
  ) throws -> Bool {
    let store = NoticeStore(db)
    let kind = NoticeKind(notice.reason)
    guard let receiver = try store.receiver(person, in: id, kind: kind) else { return false }
    let choice = receiver.choice ?? kind.usual
    guard choice != .never else { return false }
    let mail = try way(choice, receiver, person, db, now)
    let outside = receiver.takesPart ? "" : about?(receiver.language ?? .danish) ?? ""
    let draft = NoticeStore.Draft(person, notice, in: id, about: outside, by: teller)
    guard let number = try store.add(draft, isOutside: !receiver.takesPart, mail: mail.rawValue, now: now) else {
      return false
    }
    guard mail == .now, let address = receiver.address else { return true }
    let letters = NoticeLetters(site: site, key: try OutboxStore(db).key())
    let letter = letters.letter(
      number, notice, kind, to: person, receiver, address, heading: outside.isEmpty ? caseTitle : outside, now: now)
    try OutboxStore(db).add(letter, signed: site.name, now: now)
    return true
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
  init(_ person: Person.ID, _ notice: Notice, in id: Case.ID?, about: String = "", by teller: Int? = nil) {
    self.init(
      person: person, caseID: id, about: about, reason: notice.reason, danish: notice.text.danish,
      english: notice.text.english, path: notice.path, toldBy: teller)
  }
}
