import Database

/// The trust pulse, kept so that no answer can be led back to a person.
enum PulseSchema {
  static let first = Migration(
    "pulse-1",
    // A closed round holds what was made public of it and no more. `published` is
    // the mean in tenths; `is_held_back` says that it would tell about too few beside an earlier round.
    """
    CREATE TABLE pulse_rounds (
      id ID,
      case_id INTEGER NOT NULL REFERENCES cases (id),
      number INTEGER NOT NULL CHECK (number >= 1),
      opened_by INTEGER NOT NULL REFERENCES people (id),
      opened INTEGER NOT NULL,
      closes INTEGER NOT NULL,
      closed INTEGER,
      answers INTEGER NOT NULL DEFAULT 0 CHECK (answers >= 0),
      published INTEGER,
      is_held_back BOOLEAN NOT NULL DEFAULT 0,
      agreement TEXT CHECK (agreement IN ('alike', 'apart')),
      reliability TEXT CHECK (reliability IN ('together', 'loose')),
      CHECK (closed IS NOT NULL OR (published IS NULL AND agreement IS NULL AND reliability IS NULL)),
      CHECK (agreement IS NULL OR (answers >= 5 AND is_held_back = 0)),
      CHECK (published IS NULL OR agreement = 'alike'),
      UNIQUE (case_id, number)
    )
    """,
    // One round at a time, also when two open one at once.
    "CREATE UNIQUE INDEX pulse_rounds_open ON pulse_rounds (case_id) WHERE closed IS NULL",
    "CREATE INDEX pulse_rounds_due ON pulse_rounds (closes) WHERE closed IS NULL",
    // Who has answered: neither when nor what. Written anew in the order of the
    // people each time, so that the order of the rows tells nothing.
    """
    CREATE TABLE pulse_people (
      round_id INTEGER NOT NULL REFERENCES pulse_rounds (id),
      person_id INTEGER NOT NULL REFERENCES people (id),
      PRIMARY KEY (round_id, person_id)
    )
    """,
    // How many have answered so: three digits. No person, no time, no order; gone when the round closes.
    """
    CREATE TABLE pulse_answers (
      round_id INTEGER NOT NULL REFERENCES pulse_rounds (id),
      answers TEXT NOT NULL,
      given INTEGER NOT NULL CHECK (given >= 1),
      PRIMARY KEY (round_id, answers)
    )
    """)

  /// The distance between actor groups, and what it is reckoned from.
  static let groups = Migration(
    "pulse-2-groups",
    // The highest mean of a group less the lowest, in tenths.
    "ALTER TABLE pulse_rounds ADD COLUMN spread INTEGER CHECK (spread IS NULL OR closed IS NOT NULL)",
    // The group that somebody answered with; once the round is closed only where its figure was used.
    "ALTER TABLE pulse_people ADD COLUMN actor_group TEXT",
    // How many of a group have answered so: only of groups in which at least five can
    // answer. No person, no time, no order; gone when the round closes.
    """
    CREATE TABLE pulse_group_answers (
      round_id INTEGER NOT NULL REFERENCES pulse_rounds (id),
      actor_group TEXT NOT NULL,
      answers TEXT NOT NULL,
      given INTEGER NOT NULL CHECK (given >= 1),
      PRIMARY KEY (round_id, actor_group, answers)
    )
    """)
}
