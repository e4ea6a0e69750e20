namespace ScormBuilder.RecordStore.Storage;

/// <summary>The tables. A statement's row is written once and never changed: whether it is voided follows from the others.</summary>
internal static class Schema
{
    public const string Text = """
        CREATE TABLE IF NOT EXISTS statements (
            seq INTEGER PRIMARY KEY AUTOINCREMENT,
            id TEXT NOT NULL UNIQUE,
            stored INTEGER NOT NULL,
            verb TEXT NOT NULL,
            registration TEXT,
            refers TEXT,
            voids TEXT,
            fingerprint TEXT NOT NULL,
            timestamp INTEGER,
            body TEXT NOT NULL);
        CREATE INDEX IF NOT EXISTS statements_stored ON statements (stored);
        CREATE INDEX IF NOT EXISTS statements_refers ON statements (refers) WHERE refers IS NOT NULL;
        CREATE INDEX IF NOT EXISTS statements_voids ON statements (voids) WHERE voids IS NOT NULL;
        CREATE TABLE IF NOT EXISTS mentions (
            seq INTEGER NOT NULL REFERENCES statements (seq),
            kind TEXT NOT NULL,
            name TEXT NOT NULL,
            direct INTEGER NOT NULL,
            PRIMARY KEY (kind, name, seq, direct)) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS activities (id TEXT PRIMARY KEY, definition TEXT NOT NULL) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS names (agent TEXT NOT NULL, name TEXT NOT NULL, PRIMARY KEY (agent, name)) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS attachments (sha2 TEXT PRIMARY KEY, content_type TEXT NOT NULL, content BLOB NOT NULL);
        CREATE TABLE IF NOT EXISTS documents (
            kind TEXT NOT NULL,
            activity TEXT NOT NULL,
            agent TEXT NOT NULL,
            registration TEXT NOT NULL,
            id TEXT NOT NULL,
            content_type TEXT NOT NULL,
            content BLOB NOT NULL,
            updated INTEGER NOT NULL,
            PRIMARY KEY (kind, activity, agent, registration, id));
        """;
}
