import Database
import TestWorld
import Time
import Web

extension RichCaseBuilder {
  /// Something that is measured and has leapt, and a trial with a prototype that taught something.
  mutating func tryOut() async throws {
    let indicators = at("indikatorer")
    try await submit(
      .member, indicators + "/ny", on: indicators + "/ny",
      [
        "navn": Self.secret("Nætter med søvn"), "definition": Self.secret("mindst seks timer"), "enhed": "%",
        "bedre": "higher", "rytme": "week", "deles": "ja", "kilde": Self.secret("dagbogen"),
        "steder": Self.secret("Søglimt"),
      ])
    rich.indicator = try await number("SELECT MAX(id) FROM indicators")
    rich.site = try await number("SELECT MAX(id) FROM indicator_sites")
    try await measure()
    try await plan()
    try await gatherWorkshop()
    try await embed()
    // What another case of the leader measures.
    let twin = "/forloeb/\(rich.twin)/indikatorer/ny"
    try await submit(
      .leader, twin, on: twin,
      ["navn": "Cyklister", "definition": "Alle", "enhed": "antal", "bedre": "higher", "rytme": "day", "deles": "ja"])
    rich.otherIndicator = try await number("SELECT MAX(id) FROM indicators")
    try await submit(
      .leader, twin, on: twin,
      ["navn": "Biler", "definition": "Alle", "enhed": "antal", "bedre": "lower", "rytme": "day", "deles": "ja"])
    let cars = try await number("SELECT MAX(id) FROM indicators")
    try await submit(.leader, indicators + "/foelg", on: indicators, ["indikator": "\(cars)"])
    // And a third case of the leader follows this one.
    rich.follower = try await start("Busserne om aftenen", "De unge strander efter træning")
    let theirs = "/forloeb/\(rich.follower)/indikatorer"
    try await submit(.leader, theirs + "/foelg", on: theirs, ["indikator": "\(rich.indicator)"])
    let (indicator, leader, now) = (rich.indicator, rich.people[.leader] ?? 0, world.clock.now)
    try await world.services.database.write { db in
      _ = try db.run(
        """
        INSERT INTO indicator_keys (indicator_id, name, hash, person_id, made)
        VALUES (\(indicator), 'Kaldeanlæg', 'sum', \(leader), \(now))
        """)
    }
  }

  private mutating func measure() async throws {
    let (indicator, site, person) = (rich.indicator, rich.site, rich.people[.member] ?? 0)
    let now = world.clock.now
    let first = Day(iso: "2026-05-04")!
    let level = first + 7 * 12
    rich.level = level.iso
    try await world.services.database.write { db in
      for week in 0..<24 {
        try db.run(
          """
          INSERT INTO measurements (indicator_id, site_id, period, value, note, person_id, at)
          VALUES (\(indicator), \(site), \(first + 7 * week), \((week < 12 ? 40.0 : 60) + Double(week % 3)),
            \(Self.secret("stille")), \(person), \(now))
          """)
      }
      try db.run("UPDATE indicators SET series_revision = series_revision + 1 WHERE id = \(indicator)")
    }
    rich.measurement = try await number("SELECT MIN(id) FROM measurements")
    let page = at("indikatorer/\(indicator)")
    try await submit(
      .member, page + "/niveau", on: page + "/niveau?fra=\(level.iso)",
      ["teknik": Self.secret("Vågekone"), "anderledes": Self.secret("hun ringer først")])
    try await submit(
      .member, page + "/import", on: page + "/import", ["tekst": "2026-01-05;44;;\(Self.secret("stille"))"])
    rich.waitingImport = try await number("SELECT MAX(id) FROM measurement_imports")
    let last = rich.measurement + 23
    try await submit(
      .guest, page + "/maalinger/\(last)", on: page + "/maalinger/\(last)",
      ["vaerdi": "61", "hvorfor": Self.secret("talt om")])
  }

  private mutating func plan() async throws {
    let new = at("afproevninger/ny")
    try await submit(
      .member, new, on: new,
      [
        "titel": Self.secret("Vågekone på Søglimt"), "hvis": Self.secret("vi ringer først"),
        "saa": Self.secret("sover flere"), "fordi": Self.secret("nogen svarer"), "hvor": Self.secret("Søglimt"),
        "samtykke": "given", "samtykke-hvordan": Self.secret("ved aftensmaden"), "tab": Self.secret("en nat"),
        "stop": Self.secret("hvis nogen bliver bange"), "sted": "\(rich.site)", "overligger": "55",
      ])
    rich.trial = try await number("SELECT MAX(id) FROM trials")
    let page = at("afproevninger/\(rich.trial)")
    try await submit(.member, page + "/prototype", on: page + "/prototype", ["aendret": Self.secret("én vågekone")])
    try await submit(
      .member, page + "/prototype/1", on: page + "/prototype/1", ["laerte": Self.secret("hun skal kende huset")])
  }

  private mutating func embed() async throws {
    let new = at("forankring/rutine")
    try await submit(
      .member, new, on: new,
      [
        "titel": Self.secret("Sedlen på døren"), "skaebne": "changes", "hvordan": Self.secret("kun om søndagen"),
        "hvem": Self.secret("nattevagten"), "status": "going",
      ])
    rich.routine = try await number("SELECT MAX(id) FROM routines")
    let receiver = at("forankring/modtager")
    try await submit(
      .member, receiver, on: receiver,
      ["hvem": Self.secret("Nørreå"), "hvordan": "adapted", "note": Self.secret("kun hverdage"), "siden": "2026-11-01"])
    rich.receiver = try await number("SELECT MAX(id) FROM receivers")
    let handover = at("forankring/overdragelse")
    try await submit(
      .member, handover, on: handover,
      ["ejer": Self.secret("Birthe"), "maaling": Self.secret("hver uge"), "afproevning": "\(rich.trial)"])
  }

  private mutating func gatherWorkshop() async throws {
    let new = at("vaerksteder/nyt")
    try await submit(
      .member, new, on: new,
      [
        "navn": Self.secret("Natværkstedet"), "sted": Self.secret("køkkenet"), "rytme": Self.secret("hver onsdag"),
        "emne": Self.secret("opkald"), "med": "\(rich.people[.guest] ?? 0)",
      ])
    rich.workshop = try await number("SELECT MAX(id) FROM workshops")
  }
}

/// One more trial with all that hangs on it, written straight into the tables.
func trialRows(_ rich: RichCase, person: Int, _ number: Int, _ now: Int64) -> [SQL] {
  [
    """
    INSERT INTO indicators (case_id, name, unit, better, rhythm, person_id, at)
    VALUES (\(rich.id), \("Tal \(number)"), '%', 'higher', 'week', \(person), \(now))
    """,
    """
    INSERT INTO indicator_sites (indicator_id, name)
    SELECT MAX(id), '' FROM indicators WHERE case_id = \(rich.id)
    """,
    """
    INSERT INTO measurements (indicator_id, site_id, period, value, person_id, at)
    SELECT indicator_id, MAX(id), \(10_000 + 7 * number), 3.5, \(person), \(now) FROM indicator_sites
    WHERE indicator_id = (SELECT MAX(id) FROM indicators WHERE case_id = \(rich.id)) GROUP BY indicator_id
    """,
    """
    INSERT INTO measurements (indicator_id, site_id, period, value, person_id, at)
    VALUES (\(rich.indicator), \(rich.site), \(-20_000 - 7 * number), 41, \(person), \(now))
    """,
    """
    INSERT INTO measurement_changes (indicator_id, site_id, period, what, before, before_at, why, person_id, at)
    VALUES (\(rich.indicator), \(rich.site), \(-10_000 - number), 'deleted', 3, \(now), 'Ikke målt', \(person), \(now))
    """,
    """
    INSERT INTO techniques (indicator_id, site_id, from_period, name, person_id, at)
    VALUES (\(rich.indicator), \(rich.site), \(-10_000 - number), \("Teknik \(number)"), \(person), \(now))
    """,
    """
    INSERT INTO trials (case_id, title, if_text, then_text, because_text, site, responsible_id, consent, person_id, at)
    VALUES (\(rich.id), \("Prøve \(number)"), 'x', 'y', 'z', 'Her', \(person), 'open', \(person), \(now))
    """,
    """
    INSERT INTO trial_indicators (trial_id, indicator_id, site_id, bar)
    SELECT MAX(id), \(rich.indicator), \(rich.site), 55 FROM trials WHERE case_id = \(rich.id)
    """,
    """
    INSERT INTO prototypes (trial_id, number, changed, day, person_id, at)
    VALUES (\(rich.trial), \(number + 10), 'Igen', 20000, \(person), \(now))
    """,
    """
    INSERT INTO workshops (case_id, name, place, rhythm, focus, person_id, at)
    VALUES (\(rich.id), \("Værksted \(number)"), 'Her', 'Nu', 'Det', \(person), \(now))
    """,
    """
    INSERT INTO workshop_people (workshop_id, person_id)
    SELECT MAX(id), \(person) FROM workshops WHERE case_id = \(rich.id)
    """,
    """
    INSERT INTO routines (case_id, title, fate, state, person_id, at)
    VALUES (\(rich.id), \("Rutine \(number)"), 'stops', 'open', \(person), \(now))
    """,
    """
    INSERT INTO receivers (case_id, name, kind, since, person_id, at)
    VALUES (\(rich.id), \("Modtager \(number)"), 'copied', 20000, \(person), \(now))
    """,
  ]
}
