import Database

package enum DocumentSchema {
  package static let migrations = [
    Migration(
      "documents-1",
      """
      CREATE TABLE documents (
        id ID,
        case_id INTEGER NOT NULL REFERENCES cases (id),
        title TEXT NOT NULL CHECK (title <> ''),
        description TEXT NOT NULL DEFAULT '',
        target TEXT,
        target_id INTEGER,
        added_by INTEGER NOT NULL REFERENCES people (id),
        added INTEGER NOT NULL,
        versions INTEGER NOT NULL DEFAULT 1 CHECK (versions >= 1),
        revision INTEGER NOT NULL DEFAULT 0,
        withdrawn_by INTEGER REFERENCES people (id),
        withdrawn INTEGER,
        CHECK ((target IS NULL) = (target_id IS NULL)),
        CHECK ((withdrawn IS NULL) = (withdrawn_by IS NULL))
      )
      """,
      "CREATE INDEX documents_case ON documents (case_id, id)",
      "CREATE INDEX documents_target ON documents (case_id, target, target_id, id) WHERE target IS NOT NULL",
      // A picture says what it shows.
      """
      CREATE TABLE document_versions (
        document_id INTEGER NOT NULL REFERENCES documents (id),
        number INTEGER NOT NULL CHECK (number >= 1),
        name TEXT NOT NULL CHECK (name <> ''),
        kind TEXT NOT NULL CHECK (kind IN ('jpeg', 'png', 'webp', 'gif', 'pdf', 'text', 'csv', 'docx', 'xlsx', 'pptx',
          'odt', 'ods', 'odp')),
        size INTEGER NOT NULL CHECK (size > 0),
        width INTEGER NOT NULL DEFAULT 0,
        height INTEGER NOT NULL DEFAULT 0,
        alt TEXT NOT NULL DEFAULT '',
        note TEXT NOT NULL DEFAULT '',
        person_id INTEGER NOT NULL REFERENCES people (id),
        actor_group TEXT NOT NULL CHECK (actor_group IN
          ('politician', 'manager', 'provider', 'employee', 'user', 'researcher', 'ngo', 'volunteer')),
        at INTEGER NOT NULL,
        CHECK (width = 0 OR alt <> ''),
        PRIMARY KEY (document_id, number)
      )
      """,
      // What of a version lies on disk. Nothing of it when the document is withdrawn.
      """
      CREATE TABLE document_files (
        document_id INTEGER NOT NULL,
        number INTEGER NOT NULL,
        role TEXT NOT NULL CHECK (role IN ('whole', 'shown', 'small')),
        hash TEXT NOT NULL CHECK (LENGTH(hash) = 64),
        size INTEGER NOT NULL CHECK (size > 0),
        PRIMARY KEY (document_id, number, role),
        FOREIGN KEY (document_id, number) REFERENCES document_versions (document_id, number)
      )
      """,
      "CREATE INDEX document_files_hash ON document_files (hash)")
  ]

  /// The files that documents name.
  package static let uses: SQL = "SELECT hash FROM document_files"
}
