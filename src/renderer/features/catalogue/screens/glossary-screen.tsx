import { Button, TextInput } from '@mantine/core';
import {
  type GlossaryEntry,
  type GlossaryGroup,
  glossaryEntries,
  glossaryGroups,
  glossaryPlaces,
} from '@renderer/ui/glossary';
import { Answer, EmptyState, ScreenFrame, SectionCard } from '@renderer/ui/layout';
import { addressOf, PlaceLink, placeLabel, useOpenItem } from '@renderer/ui/navigation';
import { matches } from '@renderer/ui/search';
import { t } from '@shared/text/translate';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import classes from '../components/catalogue.module.css';

const Term = ({ entry, current }: { readonly entry: GlossaryEntry; readonly current: boolean }) => {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!current) return;
    box.current?.scrollIntoView({ block: 'center' });
    box.current?.querySelector('a')?.focus({ preventScroll: true });
  }, [current]);
  const place = glossaryPlaces[entry.id];
  return (
    <div className={classes.term} ref={box} data-current={current || undefined}>
      <dt>
        <a
          href={`#${addressOf('/reglages/glossaire', entry.id)}`}
          aria-current={current ? 'true' : undefined}
          aria-label={t('glossary.link', { name: entry.name })}
        >
          {entry.name}
        </a>
      </dt>
      <dd>{entry.text}</dd>
      {entry.also === '' ? null : <dd className={classes.also}>{t('glossary.also', { words: entry.also })}</dd>}
      {place === undefined ? null : (
        <dd className={classes.also}>
          {t('glossary.where')} : <PlaceLink to={place}>{placeLabel(place)}</PlaceLink>
        </dd>
      )}
    </div>
  );
};

/** « Que veulent dire les mots de Sobria ? »: one term per notion, each with its own address. */
export const GlossaryScreen = () => {
  const [item] = useOpenItem();
  const [query, setQuery] = useState('');
  const entries = useMemo(glossaryEntries, []);
  const found = entries.filter(({ name, also, text }) => matches(query, [name, also, text]));
  const groups = (Object.keys(glossaryGroups) as GlossaryGroup[]).filter((group) =>
    found.some((entry) => entry.group === group),
  );
  const count = found.length;
  // A link to a notion shows it even when the search would hide it.
  useEffect(() => {
    if (item !== null) setQuery('');
  }, [item]);
  return (
    <ScreenFrame
      title={t('glossary.title')}
      answer={
        <Answer
          text={query.trim() === '' ? t('glossary.answer', { count }) : t('glossary.answerFound', { count, query })}
        />
      }
    >
      <div>
        <TextInput
          className={classes.search}
          label={t('glossary.search')}
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
          leftSection={<IconSearch size={16} aria-hidden />}
          type="search"
        />
      </div>
      {groups.map((group) => (
        <SectionCard key={group} title={t(`glossary.groups.${group}`)}>
          <dl className={classes.terms}>
            {found
              .filter((entry) => entry.group === group)
              .map((entry) => (
                <Term key={entry.id} entry={entry} current={entry.id === item} />
              ))}
          </dl>
        </SectionCard>
      ))}
      {count === 0 ? (
        <EmptyState what={t('glossary.nothing')} why={t('glossary.answerFound', { count, query }).replaceAll('*', '')}>
          <Button variant="default" onClick={() => setQuery('')}>
            {t('glossary.clear')}
          </Button>
        </EmptyState>
      ) : null}
    </ScreenFrame>
  );
};
