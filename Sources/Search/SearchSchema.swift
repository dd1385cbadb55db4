import Database

package enum SearchSchema {
  package static let migrations = [
    Migration(
      "search-1",
      // What can be found, as it was last written. The newest has the highest number.
      """
      CREATE TABLE search_documents (
        id ID,
        case_id INTEGER NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
        target TEXT NOT NULL,
        target_id INTEGER NOT NULL,
        title TEXT NOT NULL,
        text TEXT NOT NULL,
        path TEXT NOT NULL,
        at INTEGER NOT NULL,
        UNIQUE (case_id, target, target_id)
      )
      """,
      // Which words stand in which text, and how much each says of it. It has
      // what the rights ask for, so that what may not be seen is not read.
      """
      CREATE TABLE search_words (
        word TEXT NOT NULL,
        is_front BOOLEAN NOT NULL,
        case_id INTEGER NOT NULL,
        document_id INTEGER NOT NULL REFERENCES search_documents (id) ON DELETE CASCADE,
        target TEXT NOT NULL,
        weight INTEGER NOT NULL
      )
      """,
      "CREATE UNIQUE INDEX search_words_word ON search_words (word, is_front, case_id, document_id, target, weight)",
      "CREATE INDEX search_words_document ON search_words (document_id)",
      // Every word there has been, and the runs of four letters in the long
      // ones: by them a word is found inside another.
      "CREATE TABLE search_terms (word TEXT PRIMARY KEY)",
      """
      CREATE TABLE search_runs (
        run TEXT NOT NULL,
        word TEXT NOT NULL REFERENCES search_terms (word) ON DELETE CASCADE,
        PRIMARY KEY (run, word)
      )
      """,
      "CREATE INDEX search_runs_word ON search_runs (word)")
  ]
}
