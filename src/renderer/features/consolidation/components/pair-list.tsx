import { List, Stack, Text } from '@mantine/core';
import { Chip } from '@renderer/ui/figures';
import type { OverlapsView } from '@shared/contract/consolidation';
import type { RedundantPair } from '@shared/domain/overlap';
import { formatEuros } from '@shared/text/format';
import { hasText, t, textOf } from '@shared/text/translate';

const caveatsOf = ({ groups }: RedundantPair): string[] =>
  groups.flatMap(({ overlapId }) => {
    const key = `consolidation.overlapCaveats.${overlapId}`;
    return hasText(key) ? [textOf(key)] : [];
  });

type PairListProps = {
  readonly pairs: readonly RedundantPair[];
  readonly names: OverlapsView['names'];
};

/** Redundant pairs with their caveats: nothing is said redundant without them. */
export const PairList = ({ pairs, names }: PairListProps) => {
  const tool = (id: string): string => names.tools[id] ?? id;
  const listed = (ids: readonly string[]): string => ids.map((id) => names.capabilities[id] ?? id).join(', ');
  if (pairs.length === 0) return <Text>{t('consolidationScreens.overlaps.noPair')}</Text>;
  return (
    <Stack gap="lg">
      {pairs.map((pair) => {
        const [first, second] = pair.toolIds;
        return (
          <article key={`${first}-${second}`}>
            <Text fw={600} component="h3">
              {t('consolidation.overlaps.pair', { first: tool(first), second: tool(second) })}{' '}
              <Chip tone={pair.strength === 'full' ? 'attention' : 'muted'}>
                {t(`consolidation.overlaps.strength.${pair.strength}`)}
              </Chip>
            </Text>
            <Text size="sm">
              {pair.cheaperAnnualCents === null
                ? t('consolidation.overlaps.cheaperUnknown')
                : t('consolidation.overlaps.cheaper', { annualCents: formatEuros(pair.cheaperAnnualCents) })}{' '}
              {t('consolidation.overlaps.sharedTeams', { teams: pair.teamIds.length })}
            </Text>
            <List size="sm">
              <List.Item>
                {t('consolidationScreens.overlaps.shared')} : {listed(pair.shared)}
              </List.Item>
              {pair.onlyFirst.length > 0 ? (
                <List.Item>
                  {t('consolidation.overlaps.onlyFirst', { tool: tool(first) })} : {listed(pair.onlyFirst)}
                </List.Item>
              ) : null}
              {pair.onlySecond.length > 0 ? (
                <List.Item>
                  {t('consolidation.overlaps.onlyFirst', { tool: tool(second) })} : {listed(pair.onlySecond)}
                </List.Item>
              ) : null}
              {caveatsOf(pair).length > 0 ? (
                <List.Item>
                  <strong>{t('consolidation.overlaps.caveat')}</strong> : {caveatsOf(pair).join(' ')}
                </List.Item>
              ) : null}
            </List>
          </article>
        );
      })}
    </Stack>
  );
};
