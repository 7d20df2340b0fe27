import type { DossierDb } from '@main/db/dossier-db';
import { parseCarbonFiles } from '@main/reference/carbon';
import { addMonths, day, monthOf } from '@shared/domain/day';
import { sequence } from '../sequence';
import { teamId, toolIds } from './people-and-tools';
import { type LargeSize, readOn } from './size';

/**
 * Usage rows in one import, journaled like any other write. Written by a prepared statement: the repositories would
 * check each of the million rows twice.
 */
export const writeUsage = (db: DossierDb, size: LargeSize): void => {
  const random = sequence(11);
  const tools = toolIds().slice(0, size.subscriptions);
  const uses = parseCarbonFiles().profiles.profiles.filter(({ kind }) => kind === 'text');
  const months = Array.from({ length: size.months }, (_, m) => monthOf(addMonths(day(readOn), -1 - m)));
  db.write({ code: 'example-built', params: { name: 'Grande entreprise' } }, () => {
    const insert = db.connection.prepare(
      `INSERT INTO carbon_usage (id, month, team_id, tool_id, use_id, requests, output_tokens_per_request, origin)
       VALUES (?, ?, ?, ?, ?, ?, ?, 'imported')`,
    );
    for (let i = 0; i < size.usageRows; i += 1)
      insert.run(
        `usage-${String(i).padStart(7, '0')}`,
        months[i % months.length],
        teamId(random.between(0, 19)),
        tools[random.between(0, tools.length - 1)],
        uses[random.between(0, uses.length - 1)]?.id,
        random.between(1, 400),
        random.chance(0.5) ? random.between(100, 900) : null,
      );
  });
};
