import { Stack, Text } from '@mantine/core';
import { ChartCard } from '@renderer/ui/charts';
import { Chip, type ChipTone } from '@renderer/ui/figures';
import { SectionCard } from '@renderer/ui/layout';
import { committeeTeamsChart } from '@shared/charts/committee';
import type { BriefingTeams, CarbonLevel } from '@shared/domain/committee-briefing';
import { massText } from '@shared/text/carbon-mass';
import { teamName } from '@shared/text/committee-lines';
import { UNKNOWN } from '@shared/text/format';
import { t } from '@shared/text/translate';
import classes from '../committee.module.css';
import { OpenPlace } from './waiting';

const tones: Readonly<Record<CarbonLevel, ChipTone>> = {
  ok: 'good',
  warning: 'attention',
  exceeded: 'danger',
  unknown: 'muted',
};

const whyOf = ({ status, masked, lines }: BriefingTeams): string | null => {
  if (status === 'nothing') return t('committee.nothing.teams');
  if (status === 'company-only') return t('committee.nothing.teamsFew');
  return masked === null || (status === 'by-team' && lines.length > 0) ? null : t(`committee.masked.${masked}`);
};

/** Carbon of the teams that may be named, against their budgets. */
export const BriefingTeamsView = ({ teams }: { readonly teams: BriefingTeams }) => {
  const why = whyOf(teams);
  const drawn = teams.lines.filter(({ kgCO2e, limitKg }) => kgCO2e !== null && limitKg !== null);
  return (
    <Stack gap="sm">
      {drawn.length > 0 ? <ChartCard build={(theme) => committeeTeamsChart(teams.lines, theme)} /> : null}
      <ul className={classes.list}>
        {teams.lines.map((line) => (
          <li key={teamName(line)} className={classes.row}>
            <span className={classes.grow}>{teamName(line)}</span>
            <span className={classes.number}>{line.kgCO2e === null ? UNKNOWN : massText(line.kgCO2e.central)}</span>
            <Chip tone={tones[line.level]}>{t(`committee.levels.${line.level}`)}</Chip>
          </li>
        ))}
      </ul>
      {why === null ? null : (
        <Text size="sm" c="dimmed">
          {why}
        </Text>
      )}
    </Stack>
  );
};

export const BriefingTeamsCard = ({ teams }: { readonly teams: BriefingTeams }) => (
  <SectionCard
    title={t('committeeScreens.teams')}
    actions={<OpenPlace to={teams.status === 'nothing' ? '/auditer/usages' : '/auditer/budgets'} />}
  >
    <BriefingTeamsView teams={teams} />
  </SectionCard>
);
