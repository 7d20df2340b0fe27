import { Anchor } from '@mantine/core';
import { FigureLink } from '@renderer/ui/figures';
import { SectionCard } from '@renderer/ui/layout';
import type { HomeLine } from '@shared/contract/home';
import { sayCoded } from '@shared/text/coded-params';
import { t } from '@shared/text/translate';
import { type Icon, IconAlertTriangle, IconCheck, IconCoin, IconQuestionMark } from '@tabler/icons-react';
import classes from './home.module.css';

const icons: Readonly<Record<HomeLine['tone'], Icon>> = {
  good: IconCheck,
  attention: IconAlertTriangle,
  waste: IconCoin,
  unknown: IconQuestionMark,
};

/** No charter at all is known: it is not « unknown ». */
const nothingOf = ({ id, tone }: HomeLine): string =>
  t(id === 'rules' && tone !== 'unknown' ? 'home.dossier.noRules' : 'home.dossier.unknown');

/** Cost, waste, carbon, rules, people: what the direction asks first. */
export const HomeLines = ({ lines }: { readonly lines: readonly HomeLine[] }) => (
  <SectionCard title={t('home.dossier.month')} description={t('home.dossier.monthHelp')} flush>
    <ul className={classes.lines}>
      {lines.map((line) => {
        const Glyph = icons[line.tone];
        return (
          <li key={line.id} className={classes.line} data-tone={line.tone}>
            <Glyph size={18} stroke={2} aria-hidden className={classes.icon} />
            <span className={classes.label}>{t(`home.lines.${line.id}.label`)}</span>
            <span className={classes.value}>
              {line.figure.value === null ? nothingOf(line) : <FigureLink figure={line.figure} />}
            </span>
            <span className={classes.said}>{sayCoded(line.sentence)}</span>
            <Anchor
              size="sm"
              href={`#${line.path}`}
              aria-label={`${t('home.dossier.open')} : ${t(`home.lines.${line.id}.label`)}`}
            >
              {t('home.dossier.open')}
            </Anchor>
          </li>
        );
      })}
    </ul>
  </SectionCard>
);
