import Database

package enum ChoiceSchema {
  package static let migrations = [
    Migration(
      "choosing-1",
      // What somebody answered who was shown two ideas. Each pair is asked of each once.
      """
      CREATE TABLE idea_choices (
        id ID,
        call_id INTEGER NOT NULL REFERENCES calls (id),
        participant TEXT NOT NULL CHECK (participant <> ''),
        lower_id INTEGER NOT NULL REFERENCES ideas (id),
        higher_id INTEGER NOT NULL REFERENCES ideas (id),
        -- Which of them stood on the left, drawn by the seed.
        lower_is_left BOOLEAN NOT NULL,
        seed INTEGER NOT NULL,
        answer TEXT NOT NULL CHECK (answer IN ('lower', 'higher', 'equal', 'skip')),
        at INTEGER NOT NULL,
        CHECK (lower_id < higher_id),
        UNIQUE (call_id, participant, lower_id, higher_id)
      )
      """,
      "CREATE INDEX idea_choices_call ON idea_choices (call_id, id)",
      "CREATE INDEX idea_choices_lower ON idea_choices (lower_id)",
      "CREATE INDEX idea_choices_higher ON idea_choices (higher_id)")
  ]
}
