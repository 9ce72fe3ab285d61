import GRDB

/// The tables of a workspace, version by version.
///
/// Opening the file with any SQLite tool shows tables that a person understands: each import is a
/// table of its own (`source_3_orders`) with the columns of its file; everything derived from it is
/// in the named tables below. A released migration never changes; a new version adds one.
enum Schema {
  static let migrator: DatabaseMigrator = {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 sources and people") { database in
      try database.execute(sql: sourcesAndPeople)
    }
    migrator.registerMigration("2 attributes, statements, themes, segments") { database in
      try database.execute(sql: derived)
    }
    migrator.registerMigration("3 runs, documents, claims") { database in
      try database.execute(sql: results)
    }
    migrator.registerMigration("4 what is still to do") { database in
      try database.execute(sql: "CREATE TABLE pending (task TEXT PRIMARY KEY)")
    }
    migrator.registerMigration("5 who may see the pages") { database in
      try database.execute(sql: access)
    }
    migrator.registerMigration("6 models and vectors") { database in
      try database.execute(sql: vectors)
    }
    migrator.registerMigration("7 reviews of claims and statements") { database in
      try database.execute(sql: reviews)
    }
    migrator.registerMigration("8 links from records to people", migrate: Links.migrate)
    migrator.registerMigration("9 corrections of people and kinds") { database in
      try database.execute(sql: corrections)
    }
    migrator.registerMigration("10 keys in the order of people") { database in
      try database.execute(sql: peopleInOrder)
    }
    migrator.registerMigration("11 edits of themes") { database in
      try database.execute(sql: themeEdits)
    }
    migrator.registerMigration("12 reasons of corrections and of standing") { database in
      try database.execute(sql: correctionReasons)
    }
    return migrator
  }()

  /// People and keys without the indices that nothing reads: ids are unique because they are made so,
  /// and keys are asked for by person or looked through as a whole.
  private static let peopleInOrder = """
    CREATE TABLE "people_in_order" (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL,
      pseudonym TEXT NOT NULL,
      standing TEXT NOT NULL,
      account TEXT
    );
    INSERT INTO people_in_order SELECT number, id, pseudonym, standing, account FROM people;
    CREATE TABLE "keys_in_order" (
      person INTEGER NOT NULL,
      kind TEXT NOT NULL,
      value TEXT NOT NULL,
      reason TEXT NOT NULL,
      PRIMARY KEY (person, kind, value)
    ) WITHOUT ROWID;
    INSERT INTO keys_in_order SELECT person, kind, value, reason FROM person_keys;
    DROP TABLE person_keys;
    DROP TABLE people;
    ALTER TABLE people_in_order RENAME TO people;
    ALTER TABLE keys_in_order RENAME TO person_keys;
    """

  private static let sourcesAndPeople = """
    CREATE TABLE sources (
      number INTEGER PRIMARY KEY,
      path TEXT NOT NULL,
      kind TEXT NOT NULL,
      dialect TEXT NOT NULL,
      sha256 TEXT NOT NULL,
      table_name TEXT NOT NULL UNIQUE,
      records INTEGER NOT NULL,
      rejected INTEGER NOT NULL,
      first_date TEXT,
      last_date TEXT,
      description TEXT NOT NULL
    );
    CREATE TABLE files (
      path TEXT PRIMARY KEY,
      sha256 TEXT NOT NULL
    );
    CREATE TABLE role_corrections (
      layout TEXT NOT NULL,
      column_title TEXT NOT NULL,
      role TEXT NOT NULL,
      PRIMARY KEY (layout, column_title)
    );
    CREATE TABLE forgotten (key_hash TEXT PRIMARY KEY);
    CREATE TABLE people (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      pseudonym TEXT NOT NULL,
      standing TEXT NOT NULL,
      account TEXT
    );
    CREATE TABLE person_keys (
      person INTEGER NOT NULL REFERENCES people(number) ON DELETE CASCADE,
      kind TEXT NOT NULL,
      value TEXT NOT NULL,
      reason TEXT NOT NULL,
      PRIMARY KEY (kind, value, person)
    );
    CREATE INDEX person_keys_by_person ON person_keys(person);
    """

  private static let derived = """
    CREATE TABLE attributes (
      number INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE,
      title TEXT NOT NULL,
      scale TEXT NOT NULL,
      role TEXT NOT NULL,
      unit TEXT NOT NULL,
      levels TEXT NOT NULL,
      sources TEXT NOT NULL
    );
    CREATE TABLE attribute_values (
      attribute INTEGER NOT NULL REFERENCES attributes(number) ON DELETE CASCADE,
      person INTEGER NOT NULL REFERENCES people(number) ON DELETE CASCADE,
      value REAL NOT NULL,
      trials REAL,
      PRIMARY KEY (attribute, person)
    ) WITHOUT ROWID;
    CREATE TABLE excerpts (
      number INTEGER PRIMARY KEY,
      source INTEGER NOT NULL REFERENCES sources(number) ON DELETE CASCADE,
      record INTEGER NOT NULL,
      column_name TEXT NOT NULL,
      start_byte INTEGER NOT NULL,
      end_byte INTEGER NOT NULL,
      words_sha256 TEXT NOT NULL,
      locator TEXT NOT NULL,
      person TEXT,
      speaker TEXT NOT NULL,
      spoken_on TEXT,
      question TEXT
    );
    CREATE TABLE themes (
      id TEXT PRIMARY KEY,
      kind TEXT NOT NULL,
      label TEXT NOT NULL,
      terms TEXT NOT NULL,
      people INTEGER NOT NULL
    );
    CREATE TABLE statements (
      number INTEGER PRIMARY KEY,
      excerpt INTEGER NOT NULL REFERENCES excerpts(number) ON DELETE CASCADE,
      kind TEXT NOT NULL,
      found_by TEXT NOT NULL,
      confidence REAL NOT NULL,
      theme TEXT REFERENCES themes(id) ON DELETE SET NULL
    );
    CREATE TABLE segments (
      id TEXT PRIMARY KEY,
      role TEXT NOT NULL,
      members INTEGER NOT NULL,
      share REAL NOT NULL,
      stability REAL,
      lineage TEXT
    );
    CREATE TABLE memberships (
      person TEXT PRIMARY KEY,
      segment TEXT NOT NULL,
      persona TEXT,
      probability REAL NOT NULL
    );
    """

  private static let corrections = """
    CREATE TABLE people_corrections (
      left_key TEXT NOT NULL,
      right_key TEXT NOT NULL,
      verdict TEXT NOT NULL,
      PRIMARY KEY (left_key, right_key)
    );
    CREATE TABLE kind_corrections (
      layout TEXT PRIMARY KEY,
      kind TEXT NOT NULL
    );
    """

  private static let correctionReasons = """
    ALTER TABLE people_corrections ADD COLUMN reason TEXT NOT NULL DEFAULT '';
    ALTER TABLE people_corrections ADD COLUMN made_at TEXT NOT NULL DEFAULT '';
    ALTER TABLE people ADD COLUMN standing_reason TEXT NOT NULL DEFAULT '';
    """

  private static let themeEdits = """
    CREATE TABLE theme_edits (
      number INTEGER PRIMARY KEY,
      action TEXT NOT NULL,
      kind TEXT NOT NULL,
      words TEXT NOT NULL,
      target TEXT NOT NULL,
      name TEXT NOT NULL,
      was TEXT NOT NULL,
      target_was TEXT NOT NULL,
      made_at TEXT NOT NULL,
      undone_at TEXT
    );
    CREATE TABLE found_themes (
      id TEXT PRIMARY KEY,
      kind TEXT NOT NULL,
      label TEXT NOT NULL,
      terms TEXT NOT NULL
    );
    INSERT INTO found_themes SELECT id, kind, label, terms FROM themes;
    ALTER TABLE statements ADD COLUMN found_theme TEXT;
    ALTER TABLE statements ADD COLUMN voice TEXT NOT NULL DEFAULT '';
    UPDATE statements SET found_theme = theme, voice = (
      SELECT coalesce(e.person, e.source || ' ' || e.record) FROM excerpts e
      WHERE e.number = statements.excerpt);
    """

  private static let results = """
    CREATE TABLE runs (
      number INTEGER PRIMARY KEY,
      created_at TEXT NOT NULL,
      as_of TEXT NOT NULL,
      seed INTEGER NOT NULL,
      engine_version TEXT NOT NULL,
      options TEXT NOT NULL,
      options_sha256 TEXT NOT NULL,
      inputs_sha256 TEXT NOT NULL,
      document_version INTEGER NOT NULL,
      findings TEXT NOT NULL
    );
    CREATE TABLE documents (
      version INTEGER PRIMARY KEY,
      content_sha256 TEXT NOT NULL,
      json TEXT NOT NULL
    );
    CREATE TABLE personas (
      id TEXT PRIMARY KEY,
      name TEXT NOT NULL,
      type TEXT NOT NULL,
      status TEXT NOT NULL,
      customers INTEGER,
      share REAL,
      summary TEXT NOT NULL
    );
    CREATE TABLE claims (
      id TEXT PRIMARY KEY,
      persona TEXT NOT NULL REFERENCES personas(id) ON DELETE CASCADE,
      kind TEXT NOT NULL,
      text TEXT NOT NULL,
      status TEXT NOT NULL,
      confidence TEXT NOT NULL,
      customers INTEGER NOT NULL,
      out_of INTEGER NOT NULL
    );
    CREATE TABLE claim_versions (
      claim TEXT NOT NULL,
      document_version INTEGER NOT NULL,
      text TEXT NOT NULL,
      status TEXT NOT NULL,
      customers INTEGER NOT NULL,
      PRIMARY KEY (claim, document_version)
    );
    """

  private static let access = """
    CREATE TABLE owner_account (
      number INTEGER PRIMARY KEY CHECK (number = 1),
      password_hash TEXT NOT NULL
    );
    CREATE TABLE sessions (
      token_sha256 TEXT PRIMARY KEY,
      ends_at INTEGER NOT NULL
    );
    CREATE TABLE server_secrets (
      purpose TEXT PRIMARY KEY,
      secret BLOB NOT NULL
    );
    CREATE TABLE share_links (
      id TEXT PRIMARY KEY,
      token_sha256 TEXT NOT NULL UNIQUE,
      label TEXT NOT NULL,
      created_at TEXT NOT NULL,
      ends_at TEXT,
      persona TEXT
    );
    """

  private static let reviews = """
    CREATE TABLE reviews (
      number INTEGER PRIMARY KEY,
      claim TEXT NOT NULL,
      persona TEXT NOT NULL,
      action TEXT NOT NULL,
      wording TEXT NOT NULL,
      target TEXT,
      reason TEXT NOT NULL,
      author TEXT NOT NULL,
      made_at TEXT NOT NULL,
      document_version INTEGER NOT NULL
    );
    CREATE INDEX reviews_by_claim ON reviews(claim);
    CREATE TABLE statement_codes (
      words_sha256 TEXT PRIMARY KEY,
      kind TEXT NOT NULL,
      made_at TEXT NOT NULL
    );
    """

  private static let vectors = """
    CREATE TABLE models (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      kind TEXT NOT NULL,
      place TEXT NOT NULL,
      name TEXT NOT NULL,
      arithmetic TEXT NOT NULL,
      dimensions INTEGER NOT NULL
    );
    CREATE TABLE vectors (
      model INTEGER NOT NULL REFERENCES models(number) ON DELETE CASCADE,
      words_sha256 BLOB NOT NULL,
      vector BLOB NOT NULL,
      PRIMARY KEY (model, words_sha256)
    ) WITHOUT ROWID;
    CREATE INDEX excerpts_by_record ON excerpts(source, record);
    """
}
