import { Button, Group, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { Segmented } from '@renderer/ui/fields';
import { SectionCard } from '@renderer/ui/layout';
import { formatNumber } from '@shared/text/format';
import { t } from '@shared/text/translate';
import { useMemo, useState } from 'react';
import { choicesOf } from '../model/choices';
import { usePaperPage, useTools } from '../queries';
import type { Statement } from '../use-statement';
import classes from './bank.module.css';
import { type ToolChoice, WholeLine } from './whole-line';

const PAGE = 100;

/** The whole statement as on paper, AI lines highlighted; a tool can be chosen for any debit. */
export const WholeStatement = ({
  readingId,
  statement,
}: {
  readonly readingId: string;
  readonly statement: Statement;
}) => {
  const [only, setOnly] = useState<'all' | 'ai'>('all');
  const [search, setSearch] = useState('');
  const [wanted] = useDebouncedValue(search, 250);
  const [offset, setOffset] = useState(0);
  const page = usePaperPage(
    {
      readingId,
      choices: choicesOf(statement.settled),
      only,
      search: wanted.slice(0, 100),
      offset,
      limit: PAGE,
    },
    // Imported, the reading is over: nothing is left to ask about it.
    !statement.sending,
  );
  const catalogue = useTools();
  const tools = useMemo(
    () =>
      [...(catalogue.data?.tools ?? [])]
        .map(({ id, product, category }): ToolChoice => ({ value: id, label: product, byUse: category === 'api' }))
        .sort((a, b) => a.label.localeCompare(b.label, 'fr')),
    [catalogue.data],
  );
  const shown = page.data;
  const last = Math.min(offset + PAGE, shown?.total ?? 0);
  return (
    <SectionCard title={t('bankScreens.whole.title')} description={t('bankScreens.whole.description')}>
      <Group gap="md" mb="sm">
        <Segmented
          size="xs"
          aria-label={t('bankScreens.whole.only')}
          data={[
            { value: 'all', label: t('bankScreens.whole.all') },
            { value: 'ai', label: t('bankScreens.whole.ai') },
          ]}
          value={only}
          onChange={(value) => {
            setOnly(value);
            setOffset(0);
          }}
        />
        <TextInput
          size="xs"
          w={260}
          aria-label={t('bankScreens.whole.search')}
          placeholder={t('bankScreens.whole.search')}
          value={search}
          onChange={(event) => {
            setSearch(event.currentTarget.value);
            setOffset(0);
          }}
        />
        {shown ? (
          <Text size="xs" c="dimmed" role="status">
            {shown.total === 0
              ? t('bankScreens.whole.none')
              : t('bankScreens.whole.range', {
                  from: formatNumber(offset + 1),
                  to: formatNumber(last),
                  total: shown.total,
                  highlighted: formatNumber(shown.highlighted),
                })}
          </Text>
        ) : null}
      </Group>
      {shown && shown.total > 0 ? (
        // Scrolled by keyboard as well.
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled region must take the focus.
        <section className={classes.sheet} tabIndex={0} aria-label={t('bankScreens.whole.lines')}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('bankScreens.line.day')}</th>
                <th scope="col">{t('bankScreens.line.label')}</th>
                <th scope="col" className={classes.right}>
                  {t('bankScreens.line.amount')}
                </th>
                <th scope="col">{t('bankScreens.whole.tool')}</th>
              </tr>
            </thead>
            <tbody>
              {shown.lines.map((line) => (
                <WholeLine
                  key={`${line.index}-${line.kind}-${line.toolName}-${line.answered}`}
                  line={line}
                  tools={tools}
                  onAnswer={statement.answer}
                />
              ))}
            </tbody>
          </table>
        </section>
      ) : null}
      {shown && shown.total > PAGE ? (
        <Group gap="sm" mt="sm">
          <Button
            size="xs"
            variant="default"
            disabled={offset === 0}
            onClick={() => setOffset(Math.max(0, offset - PAGE))}
          >
            {t('bankScreens.whole.previous')}
          </Button>
          <Button size="xs" variant="default" disabled={last >= shown.total} onClick={() => setOffset(offset + PAGE)}>
            {t('bankScreens.whole.next')}
          </Button>
        </Group>
      ) : null}
    </SectionCard>
  );
};
