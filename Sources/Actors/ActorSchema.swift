import Database

package enum ActorSchema {
  package static let migrations = [
    Migration(
      "actors-1",
      // A personal link to a case. The token is kept as a hash; the link is
      // shown once, when it is made, and can be made anew.
      """
      CREATE TABLE invitations (
        id ID,
        case_id INTEGER NOT NULL REFERENCES cases (id),
        token TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL CHECK (name <> ''),
        email TEXT,
        organisation TEXT NOT NULL DEFAULT '',
        actor_group TEXT NOT NULL,
        role TEXT NOT NULL CHECK (role IN ('member', 'backer')),
        ask TEXT NOT NULL,
        invited_by INTEGER NOT NULL REFERENCES people (id),
        created INTEGER NOT NULL,
        expires INTEGER NOT NULL,
        opened INTEGER,
        answer TEXT CHECK (answer IN ('accepted', 'declined', 'passed_on')),
        answered INTEGER,
        suggested TEXT NOT NULL DEFAULT '',
        answer_note TEXT NOT NULL DEFAULT '',
        withdrawn INTEGER,
        person_id INTEGER REFERENCES people (id),
        CHECK ((answer IS NULL) = (answered IS NULL)),
        CHECK (answer <> 'accepted' OR person_id IS NOT NULL)
      )
      """,
      "CREATE INDEX invitations_case ON invitations (case_id, id)",
      "CREATE INDEX invitations_person ON invitations (person_id)",
      "CREATE INDEX invitations_by ON invitations (invited_by, answer)",
      // The same address is not invited twice while an invitation waits.
      """
      CREATE UNIQUE INDEX invitations_waiting ON invitations (case_id, email)
      WHERE answer IS NULL AND withdrawn IS NULL AND email IS NOT NULL
      """,
      // Links that a newer one has taken the place of: who holds one is told so.
      """
      CREATE TABLE replaced_links (
        token TEXT PRIMARY KEY,
        invitation_id INTEGER NOT NULL REFERENCES invitations (id)
      )
      """,
      "CREATE INDEX replaced_links_invitation ON replaced_links (invitation_id)",
      // A mandate or backing asked of somebody, and the answer in two sentences.
      """
      CREATE TABLE mandates (
        id ID,
        case_id INTEGER NOT NULL REFERENCES cases (id),
        kind TEXT NOT NULL CHECK (kind IN ('mandate', 'backing')),
        asked_of INTEGER NOT NULL REFERENCES people (id),
        asked_by INTEGER NOT NULL REFERENCES people (id),
        ask TEXT NOT NULL,
        asked INTEGER NOT NULL,
        answer TEXT CHECK (answer IN ('given', 'refused')),
        answer_text TEXT NOT NULL DEFAULT '',
        answered INTEGER,
        until INTEGER,
        CHECK ((answer IS NULL) = (answered IS NULL))
      )
      """,
      "CREATE INDEX mandates_case ON mandates (case_id, id)",
      "CREATE INDEX mandates_asked ON mandates (asked_of, answer)",
      // The same is not asked of the same person twice while an answer waits.
      "CREATE UNIQUE INDEX mandates_waiting ON mandates (case_id, asked_of, kind) WHERE answer IS NULL",
      """
      CREATE TABLE meetings (
        id ID,
        case_id INTEGER NOT NULL REFERENCES cases (id),
        starts INTEGER NOT NULL,
        place TEXT NOT NULL,
        agenda TEXT NOT NULL DEFAULT '',
        held INTEGER,
        goal_reviewed BOOLEAN NOT NULL DEFAULT 0,
        created_by INTEGER NOT NULL REFERENCES people (id),
        cancelled INTEGER
      )
      """,
      "CREATE INDEX meetings_case ON meetings (case_id, starts)",
      """
      CREATE TABLE attendance (
        meeting_id INTEGER NOT NULL REFERENCES meetings (id),
        person_id INTEGER NOT NULL REFERENCES people (id),
        came BOOLEAN NOT NULL,
        PRIMARY KEY (meeting_id, person_id)
      )
      """,
      "CREATE INDEX attendance_person ON attendance (person_id)"),
    Migration(
      "actors-2",
      // Many invitations sent in one act: a list that is worked off in the background.
      """
      CREATE TABLE invitation_batches (
        id ID,
        case_id INTEGER NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
        created_by INTEGER NOT NULL REFERENCES people (id),
        actor_group TEXT NOT NULL,
        role TEXT NOT NULL CHECK (role IN ('member', 'backer')),
        ask TEXT NOT NULL,
        language TEXT NOT NULL CHECK (language IN ('da', 'en')),
        total INTEGER NOT NULL,
        invited INTEGER NOT NULL DEFAULT 0,
        created INTEGER NOT NULL,
        finished INTEGER
      )
      """,
      "CREATE INDEX invitation_batches_case ON invitation_batches (case_id)",
      "CREATE INDEX invitation_batches_by ON invitation_batches (created_by)",
      "CREATE INDEX invitation_batches_open ON invitation_batches (id) WHERE finished IS NULL",
      // Who has been invited is taken off the list. Who was not stays on it, with the reason.
      """
      CREATE TABLE invitation_batch_lines (
        batch_id INTEGER NOT NULL REFERENCES invitation_batches (id) ON DELETE CASCADE,
        line INTEGER NOT NULL,
        name TEXT NOT NULL,
        email TEXT NOT NULL,
        organisation TEXT NOT NULL DEFAULT '',
        state TEXT NOT NULL CHECK (state IN ('waiting', 'double', 'on_team', 'asked')),
        PRIMARY KEY (batch_id, line)
      )
      """,
      "CREATE INDEX invitation_batch_lines_waiting ON invitation_batch_lines (batch_id, line) WHERE state = 'waiting'"),
    // What waits for an answer, in all cases, the oldest first.
    Migration(
      "actors-3",
      "CREATE INDEX mandates_unanswered ON mandates (asked) WHERE answer IS NULL",
      "CREATE INDEX invitations_unanswered ON invitations (created) WHERE answer IS NULL AND withdrawn IS NULL"),
  ]
}
