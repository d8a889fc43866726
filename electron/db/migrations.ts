// The numbered SQL files of migrations/, bundled as text; never edited after a release.

const files = import.meta.glob<string>('./migrations/*.sql', {
  query: '?raw',
  import: 'default',
  eager: true,
});

export interface Migration {
  readonly number: number;
  readonly name: string;
  readonly sql: string;
}

/** All migrations in order; throws when their numbers are not 1, 2, 3 … without a gap. */
export function allMigrations(): readonly Migration[] {
  const list = Object.entries(files)
    .map(([file, sql]) => {
      const name = file.slice(file.lastIndexOf('/') + 1, -'.sql'.length);
      return { number: Number(name.slice(0, 4)), name, sql };
    })
    .sort((a, b) => a.number - b.number);
  for (const [index, migration] of list.entries()) {
    if (migration.number !== index + 1) {
      throw new Error(`migration numbers have a gap or a double before ${migration.name}`);
    }
  }
  return list;
}
