import Cases

/// A case of the demonstration: how it began, who takes part, and what they did.
struct DemoCase: Sendable {
  let title: String
  let summary: String
  let missing: String
  let unit: String
  let trigger: Case.Trigger
  let leader: DemoPerson
  /// Days before the day on which the demonstration is made.
  let started: Int
  let seats: [DemoSeat]
  let acts: [DemoAct]

  init(
    _ title: String, summary: String, missing: String = "", unit: String, trigger: Case.Trigger,
    ledBy leader: DemoPerson,
    started: Int, seats: [DemoSeat], acts: [DemoAct]
  ) {
    self.title = title
    self.summary = summary
    self.missing = missing
    self.unit = unit
    self.trigger = trigger
    self.leader = leader
    self.started = started
    self.seats = seats
    self.acts = acts
  }

  /// What was done, first the coming of those who take part.
  var allActs: [DemoAct] {
    seats.flatMap { $0.acts(invitedBy: leader) }
      + acts.flatMap { act -> [DemoAct] in
        guard case .hold(let meeting) = act.what else { return [act] }
        return [DemoAct(act.day + 7, act.who, .plan(meeting)), act]
      }
  }
}

/// Somebody's place on a team: how they came, and what they give and get.
struct DemoSeat: Sendable {
  let person: DemoPerson
  /// Days before today on which they were invited and said yes.
  let invited: Int
  let joined: Int
  var ask: String
  var gives: String
  var gets: String
  var isBacker: Bool

  init(
    _ person: DemoPerson, _ invited: Int, _ joined: Int, ask: String? = nil, gives: String = "", gets: String = "",
    backs isBacker: Bool = false
  ) {
    self.person = person
    self.invited = invited
    self.joined = joined
    self.ask = ask ?? Self.usualAsk(of: person.group)
    self.gives = gives
    self.gets = gets
    self.isBacker = isBacker
  }

  func acts(invitedBy leader: DemoPerson) -> [DemoAct] {
    let invitation = DemoAct.invite(
      invited, by: leader, person.name, person.email, of: person.organisation, person.group, ask: ask, backs: isBacker)
    let came = [invitation, DemoAct(joined, person, .join)]
    return gives.isEmpty ? came : came + [DemoAct(joined, person, .expect(gives: gives, gets: gets))]
  }

  private static func usualAsk(of group: ActorGroup) -> String {
    switch group {
    case .politician: "Vil du bakke op og høre, hvad vi lærer undervejs?"
    case .manager: "Vil du være med på holdet og sige, hvad vi må prøve?"
    case .employee: "Du ved, hvordan det ser ud i hverdagen. Vil du skrive, hvor det driller?"
    case .user: "Du har prøvet det selv. Vil du fortælle, hvordan det var?"
    case .provider: "I ser noget, som vi ikke ser. Vil du skrive, hvordan problemet ser ud fra jeres side?"
    case .researcher: "Vil du stille de spørgsmål, vi er holdt op med at stille?"
    case .ngo, .volunteer: "I møder dem, det handler om. Vil du være med på holdet?"
    }
  }
}

extension DemoCase {
  static let all: [DemoCase] = [
    trygHjem, genoptraening, ungekoekkenet, skolestart, groenneGaarde, nattero, enSag, sommerjob, vandloeb,
    medicinliste,
    hjemkomstMakker, udskrivningstavle,
  ]
}
