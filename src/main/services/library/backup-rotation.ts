/** A backup by its file name and instant (ISO). */
export type DatedBackup = { readonly id: string; readonly at: string };

export const recentKept = 10;
export const monthlyKept = 12;

/**
 * Which backups to remove: the 10 most recent stay, then the latest of each of the 12 most recent months.
 * Pure: the same list always gives the same answer.
 */
export const backupsToRemove = (backups: readonly DatedBackup[]): string[] => {
  const latestFirst = [...backups].sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
  const kept = new Set(latestFirst.slice(0, recentKept).map(({ id }) => id));
  const months = new Map<string, string>();
  for (const backup of latestFirst) {
    const month = backup.at.slice(0, 7);
    if (!months.has(month)) months.set(month, backup.id);
  }
  for (const id of [...months.values()].slice(0, monthlyKept)) kept.add(id);
  return latestFirst.filter(({ id }) => !kept.has(id)).map(({ id }) => id);
};
