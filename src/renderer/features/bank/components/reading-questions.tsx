import { Button, Group, Stack, Text } from '@mantine/core';
import { SectionCard } from '@renderer/ui/layout';
import type { StatementQuestion } from '@shared/domain/bank';
import { t, textOf } from '@shared/text/translate';
import type { Statement } from '../use-statement';

type Order = 'dmy' | 'mdy';
type Mark = 'comma' | 'point';
const isOrder = (option: string): option is Order => option === 'dmy' || option === 'mdy';
const isMark = (option: string): option is Mark => option === 'comma' || option === 'point';

/** What the file does not tell: dates or amounts that can be read two ways. An answer reads it again. */
export const ReadingQuestions = ({
  questions,
  statement,
}: {
  readonly questions: readonly StatementQuestion[];
  readonly statement: Statement;
}) => {
  const answer = (option: string) =>
    statement.readAgain({
      ...statement.reading,
      ...(isOrder(option) ? { dateOrder: option } : {}),
      ...(isMark(option) ? { decimalMark: option } : {}),
    });
  return (
    <SectionCard title={t('bankScreens.questions')}>
      <Stack gap="md">
        {questions.map((question) => (
          <div key={question.code}>
            <Text size="sm">{textOf(`bank.questions.${question.code}`)}</Text>
            <Text size="sm" c="dimmed" mb="xs">
              {question.examples.join(' · ')}
            </Text>
            <Group gap="xs">
              {question.options
                .filter((option) => isOrder(option) || isMark(option))
                .map((option) => (
                  <Button key={option} size="xs" variant="default" onClick={() => answer(option)}>
                    {textOf(`bank.options.${option}`)}
                  </Button>
                ))}
            </Group>
          </div>
        ))}
      </Stack>
    </SectionCard>
  );
};
