import { Anchor } from '@mantine/core';
import { SectionCard } from '@renderer/ui/layout';
import type { HomeDue } from '@shared/contract/home';
import { sayCoded } from '@shared/text/coded-params';
import { formatDay } from '@shared/text/format';
import { t } from '@shared/text/translate';
import classes from './home.module.css';

const shown = 8;

/** What is late, and what is due within seven days. */
export const HomeDueCard = ({ due }: { readonly due: readonly HomeDue[] }) => (
  <SectionCard title={t('home.dossier.week')}>
    {due.length === 0 ? (
      t('home.dossier.weekNone')
    ) : (
      <ul className={classes.due}>
        {due.slice(0, shown).map((one) => (
          <li key={one.key}>
            <Anchor size="sm" href={`#${one.path}`}>
              {sayCoded(one.sentence)}
            </Anchor>
            <span className={classes.when} data-late={one.late || undefined}>
              {t(one.late ? 'home.dossier.late' : 'home.dossier.before', { day: formatDay(one.day) })}
            </span>
          </li>
        ))}
        {due.length > shown ? <li>{t('home.dossier.more', { count: due.length - shown })}</li> : null}
      </ul>
    )}
  </SectionCard>
);
