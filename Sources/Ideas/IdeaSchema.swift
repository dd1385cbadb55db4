import Database

/// Calls for ideas, the ideas, and what people do with them.
///
/// Counts stand in the rows that show them and change in the transaction of
/// what they count: a list of ten thousand ideas counts nothing.
package enum IdeaSchema {
  package static let migrations = [
    Migration(
      "ideas-1-calls", calls, "CREATE INDEX calls_case ON calls (case_id, id)",
      "CREATE INDEX calls_audience ON calls (audience, state, id)",
      "CREATE INDEX calls_organisation ON calls (organisation_id, id)",
      "CREATE INDEX calls_maker ON calls (made_by, id)",
      // Those who owe somebody an answer.
      "CREATE INDEX calls_answer ON calls (answer_by, state, id)",
      "CREATE INDEX calls_due ON calls (answer_due)",
      callPictures,
      "CREATE INDEX call_pictures_shown ON call_pictures (shown)",
      "CREATE INDEX call_pictures_small ON call_pictures (small)",
      participants,
      "CREATE INDEX call_participants_person ON call_participants (person_id)"),
    Migration(
      "ideas-2-ideas", ideas,
      "CREATE INDEX ideas_newest ON ideas (call_id, listed, id)",
      "CREATE INDEX ideas_supported ON ideas (call_id, listed, supports, id)",
      "CREATE INDEX ideas_neutral ON ideas (call_id, listed, lot, id)",
      "CREATE INDEX ideas_answered ON ideas (call_id, listed, answered, id)",
      "CREATE INDEX ideas_state ON ideas (call_id, state, id)",
      "CREATE INDEX ideas_fate ON ideas (call_id, fate, id)",
      "CREATE INDEX ideas_written ON ideas (call_id, written)",
      "CREATE INDEX ideas_same ON ideas (call_id, folded_sum)",
      "CREATE INDEX ideas_participant ON ideas (call_id, participant, id)",
      "CREATE INDEX ideas_part ON ideas (part_of) WHERE part_of IS NOT NULL",
      "CREATE INDEX ideas_built ON ideas (builds_on) WHERE builds_on IS NOT NULL",
      "CREATE INDEX ideas_split ON ideas (split_from) WHERE split_from IS NOT NULL",
      "CREATE UNIQUE INDEX ideas_parked ON ideas (parked_id) WHERE parked_id IS NOT NULL",
      "CREATE INDEX ideas_carried ON ideas (call_id, parked_id) WHERE parked_id IS NOT NULL",
      "CREATE INDEX ideas_act ON ideas (act) WHERE act IS NOT NULL",
      // One person supports one idea once.
      """
      CREATE TABLE idea_supports (
        idea_id INTEGER NOT NULL REFERENCES ideas (id),
        participant TEXT NOT NULL CHECK (participant <> ''),
        at INTEGER NOT NULL,
        PRIMARY KEY (idea_id, participant)
      )
      """,
      "CREATE INDEX idea_supports_participant ON idea_supports (participant)",
      ideaPictures, "CREATE INDEX idea_pictures_shown ON idea_pictures (shown)",
      comments,
      "CREATE INDEX idea_comments_idea ON idea_comments (idea_id, id)",
      "CREATE INDEX idea_comments_state ON idea_comments (call_id, state, id)",
      "CREATE INDEX idea_comments_participant ON idea_comments (call_id, participant)",
      fates, "CREATE INDEX idea_fates_idea ON idea_fates (idea_id, id)",
      reports,
      "CREATE UNIQUE INDEX idea_reports_once ON idea_reports (idea_id, (COALESCE(comment_id, 0)), participant)",
      "CREATE INDEX idea_reports_open ON idea_reports (call_id, id) WHERE settled IS NULL",
      "CREATE INDEX idea_reports_call ON idea_reports (call_id)",
      "CREATE INDEX idea_reports_comment ON idea_reports (comment_id) WHERE comment_id IS NOT NULL",
      acts, "CREATE INDEX moderation_acts_call ON moderation_acts (call_id, id)",
      "CREATE INDEX moderation_acts_idea ON moderation_acts (idea_id, what)",
      "CREATE INDEX moderation_acts_comment ON moderation_acts (comment_id) WHERE comment_id IS NOT NULL"),
  ]

  /// `closes` is a day where the dates are exact, `closes_text` what is said where they are not.
  private static let calls: Migration.Statement = """
    CREATE TABLE calls (
      id ID,
      slug TEXT NOT NULL UNIQUE CHECK (slug <> ''),
      case_id INTEGER REFERENCES cases (id),
      organisation_id INTEGER NOT NULL REFERENCES organisations (id),
      question TEXT NOT NULL CHECK (question <> ''),
      question_en TEXT NOT NULL DEFAULT '',
      lead TEXT NOT NULL DEFAULT '',
      lead_en TEXT NOT NULL DEFAULT '',
      made_by INTEGER NOT NULL REFERENCES people (id),
      audience TEXT NOT NULL CHECK (audience IN ('public', 'link', 'signed_in', 'organisations', 'team')),
      moderation TEXT NOT NULL CHECK (moderation IN ('before', 'after')),
      state TEXT NOT NULL CHECK (state IN ('draft', 'open', 'closed')),
      dates TEXT NOT NULL CHECK (dates IN ('exact', 'approximate', 'none')),
      closes INTEGER,
      closes_text TEXT NOT NULL DEFAULT '',
      decides INTEGER,
      answer_by INTEGER REFERENCES people (id),
      answer_due INTEGER,
      takes_ideas BOOLEAN NOT NULL DEFAULT 1,
      takes_supports BOOLEAN NOT NULL DEFAULT 1,
      takes_comments BOOLEAN NOT NULL DEFAULT 1,
      takes_choices BOOLEAN NOT NULL DEFAULT 1,
      embedded_in TEXT NOT NULL DEFAULT '',
      last_number INTEGER NOT NULL DEFAULT 0,
      ideas INTEGER NOT NULL DEFAULT 0 CHECK (ideas >= 0),
      answered INTEGER NOT NULL DEFAULT 0 CHECK (answered >= 0),
      held INTEGER NOT NULL DEFAULT 0 CHECK (held >= 0),
      tried INTEGER NOT NULL DEFAULT 0 CHECK (tried >= 0),
      people INTEGER NOT NULL DEFAULT 0 CHECK (people >= 0),
      created INTEGER NOT NULL,
      opened INTEGER,
      closed INTEGER,
      shuffled INTEGER NOT NULL DEFAULT 0,
      revision INTEGER NOT NULL DEFAULT 0,
      -- Nobody is asked without somebody who answers, by a day.
      CHECK (state = 'draft' OR (answer_by IS NOT NULL AND answer_due IS NOT NULL)),
      CHECK ((dates = 'exact') = (closes IS NOT NULL)),
      CHECK (dates <> 'approximate' OR closes_text <> ''),
      CHECK (state <> 'closed' OR closed IS NOT NULL)
    )
    """

  /// The picture above a call, as it lies on disk in two sizes.
  private static let callPictures: Migration.Statement = """
    CREATE TABLE call_pictures (
      call_id INTEGER PRIMARY KEY REFERENCES calls (id),
      shown TEXT NOT NULL CHECK (LENGTH(shown) = 64),
      small TEXT NOT NULL CHECK (LENGTH(small) = 64),
      width INTEGER NOT NULL CHECK (width > 0),
      height INTEGER NOT NULL CHECK (height > 0),
      alt TEXT NOT NULL CHECK (alt <> ''),
      at INTEGER NOT NULL
    )
    """

  /// The files that pictures of calls and ideas name.
  package static let uses: [SQL] = [
    "SELECT shown AS hash FROM call_pictures", "SELECT small AS hash FROM call_pictures",
    "SELECT shown AS hash FROM idea_pictures",
  ]

  /// Who has taken part, by the key that tells them apart in this call and says nothing in another.
  private static let participants: Migration.Statement = """
    CREATE TABLE call_participants (
      call_id INTEGER NOT NULL REFERENCES calls (id),
      participant TEXT NOT NULL CHECK (participant <> ''),
      person_id INTEGER REFERENCES people (id),
      actor_group TEXT CHECK (actor_group IN
        ('politician', 'manager', 'provider', 'employee', 'user', 'researcher', 'ngo', 'volunteer')),
      -- Those who run a call take no part in it: they are not counted.
      is_host BOOLEAN NOT NULL,
      -- Where they want to hear what happens. Kept with their consent until they take it back.
      email TEXT,
      language TEXT CHECK (language IN ('da', 'en')),
      consented INTEGER,
      confirmed INTEGER,
      at INTEGER NOT NULL,
      PRIMARY KEY (call_id, participant),
      CHECK ((email IS NULL) = (consented IS NULL)),
      CHECK (email IS NOT NULL OR confirmed IS NULL)
    )
    """

  /// `listed` says whether it stands in the list by itself; `lot` where it stands in the order that
  /// favours nobody; `act` is its place in the record, which others build on.
  private static let ideas: Migration.Statement = """
    CREATE TABLE ideas (
      id ID,
      call_id INTEGER NOT NULL REFERENCES calls (id),
      number INTEGER NOT NULL CHECK (number > 0),
      title TEXT NOT NULL,
      text TEXT NOT NULL DEFAULT '',
      folded TEXT NOT NULL,
      -- By which the same text is found: an index holds no long texts. See TextSum.
      folded_sum INTEGER NOT NULL DEFAULT 0,
      participant TEXT NOT NULL CHECK (participant <> ''),
      person_id INTEGER REFERENCES people (id),
      name TEXT NOT NULL DEFAULT '',
      language TEXT NOT NULL CHECK (language IN ('da', 'en')),
      builds_on INTEGER REFERENCES ideas (id),
      split_from INTEGER REFERENCES ideas (id),
      -- What it was while it waited in the case.
      parked_id INTEGER REFERENCES parked_ideas (id),
      part_of INTEGER REFERENCES ideas (id),
      was_split INTEGER,
      state TEXT NOT NULL CHECK (state IN ('held', 'shown', 'refused', 'removed', 'withdrawn')),
      held_for TEXT NOT NULL DEFAULT '',
      listed BOOLEAN NOT NULL,
      fate TEXT NOT NULL DEFAULT 'received'
        CHECK (fate IN ('received', 'considered', 'chosen', 'tried', 'in_use', 'not_now')),
      answered BOOLEAN NOT NULL DEFAULT 0,
      supports INTEGER NOT NULL DEFAULT 0 CHECK (supports >= 0),
      comments INTEGER NOT NULL DEFAULT 0 CHECK (comments >= 0),
      parts INTEGER NOT NULL DEFAULT 0 CHECK (parts >= 0),
      lot INTEGER NOT NULL,
      act INTEGER REFERENCES contributions (id),
      at INTEGER NOT NULL,
      edited INTEGER,
      written INTEGER NOT NULL,
      revision INTEGER NOT NULL DEFAULT 0,
      UNIQUE (call_id, number),
      CHECK (title <> '' OR state IN ('removed', 'withdrawn')),
      CHECK (listed = CASE WHEN state = 'shown' AND part_of IS NULL AND was_split IS NULL THEN 1 ELSE 0 END),
      CHECK (answered = CASE WHEN fate IN ('received', 'considered') THEN 0 ELSE 1 END),
      -- What is itself made of others is in nothing else: one step, and so it can be undone.
      CHECK (part_of IS NULL OR parts = 0)
    )
    """

  /// The file that is named lies beside the database: see `FileStore`.
  private static let ideaPictures: Migration.Statement = """
    CREATE TABLE idea_pictures (
      idea_id INTEGER NOT NULL REFERENCES ideas (id),
      alt TEXT NOT NULL CHECK (alt <> ''),
      width INTEGER NOT NULL CHECK (width > 0),
      height INTEGER NOT NULL CHECK (height > 0),
      shown TEXT NOT NULL CHECK (LENGTH(shown) = 64),
      at INTEGER NOT NULL,
      PRIMARY KEY (idea_id)
    )
    """

  private static let comments: Migration.Statement = """
    CREATE TABLE idea_comments (
      id ID,
      call_id INTEGER NOT NULL REFERENCES calls (id),
      idea_id INTEGER NOT NULL REFERENCES ideas (id),
      participant TEXT NOT NULL CHECK (participant <> ''),
      person_id INTEGER REFERENCES people (id),
      name TEXT NOT NULL DEFAULT '',
      stance TEXT NOT NULL CHECK (stance IN ('note', 'for', 'against')),
      text TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('held', 'shown', 'refused', 'removed', 'withdrawn')),
      held_for TEXT NOT NULL DEFAULT '',
      at INTEGER NOT NULL,
      edited INTEGER,
      CHECK (text <> '' OR state IN ('removed', 'withdrawn'))
    )
    """

  /// What happened to an idea: why, who says so, and when.
  private static let fates: Migration.Statement = """
    CREATE TABLE idea_fates (
      id ID,
      idea_id INTEGER NOT NULL REFERENCES ideas (id),
      fate TEXT NOT NULL CHECK (fate IN ('considered', 'chosen', 'tried', 'in_use', 'not_now')),
      reason TEXT NOT NULL CHECK (reason <> ''),
      next_step TEXT NOT NULL DEFAULT '',
      path TEXT NOT NULL DEFAULT '',
      person_id INTEGER NOT NULL REFERENCES people (id),
      at INTEGER NOT NULL
    )
    """

  /// What readers point out. It hides nothing by itself.
  private static let reports: Migration.Statement = """
    CREATE TABLE idea_reports (
      id ID,
      call_id INTEGER NOT NULL REFERENCES calls (id),
      idea_id INTEGER NOT NULL REFERENCES ideas (id),
      comment_id INTEGER REFERENCES idea_comments (id),
      participant TEXT NOT NULL CHECK (participant <> ''),
      why TEXT NOT NULL CHECK (why IN ('private', 'rude', 'spam', 'other')),
      text TEXT NOT NULL DEFAULT '',
      at INTEGER NOT NULL,
      settled INTEGER
    )
    """

  /// What was decided about what waited or was pointed out: by whom, and why.
  private static let acts: Migration.Statement = """
    CREATE TABLE moderation_acts (
      id ID,
      call_id INTEGER NOT NULL REFERENCES calls (id),
      idea_id INTEGER NOT NULL REFERENCES ideas (id),
      comment_id INTEGER REFERENCES idea_comments (id),
      what TEXT NOT NULL CHECK (what IN ('shown', 'refused', 'settled', 'appealed')),
      reason TEXT NOT NULL DEFAULT '',
      person_id INTEGER REFERENCES people (id),
      at INTEGER NOT NULL
    )
    """
}
