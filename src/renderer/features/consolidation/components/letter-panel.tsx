import { Button, Group, List, Stack, Text } from '@mantine/core';
import { orpc } from '@renderer/api';
import { QueryGate } from '@renderer/ui/feedback';
import { TextField } from '@renderer/ui/fields';
import { SidePanel } from '@renderer/ui/layout';
import { sayCoded } from '@shared/text/coded-params';
import { t } from '@shared/text/translate';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLetterPdf, useLetterText } from '../mutations';

const Letter = ({ id }: { readonly id: string }) => {
  const [signatory, setSignatory] = useState<string | null>(null);
  const query = useQuery(orpc.consolidation.letter.queryOptions({ input: { id, signatory } }));
  const text = useLetterText();
  const pdf = useLetterPdf();
  return (
    <Stack gap="sm">
      <TextField label={t('consolidationScreens.plan.signatory')} value={signatory} onChange={setSignatory} />
      <QueryGate query={query}>
        {(found) => (
          <>
            <Text size="sm" style={{ whiteSpace: 'pre-wrap' }}>
              {found.text}
            </Text>
            {found.letter.missing.length > 0 ? (
              <div>
                <Text fw={600} size="sm">
                  {t('consolidationScreens.plan.toFill')}
                </Text>
                <List size="sm">
                  {found.letter.missing.map((one) => (
                    <List.Item key={one.code}>{sayCoded(one)}</List.Item>
                  ))}
                </List>
              </div>
            ) : null}
          </>
        )}
      </QueryGate>
      <Group>
        <Button onClick={() => pdf.mutate({ id, signatory })} loading={pdf.isPending}>
          {t('consolidationScreens.plan.letterPdf')}
        </Button>
        <Button variant="default" onClick={() => text.mutate({ id, signatory })} loading={text.isPending}>
          {t('consolidationScreens.plan.letterText')}
        </Button>
      </Group>
    </Stack>
  );
};

type Props = { readonly decisionId: string | null; readonly name: string; readonly onClose: () => void };

/** Letter of a decision, filled in, with what is left to complete by hand. */
export const LetterPanel = ({ decisionId, name, onClose }: Props) => (
  <SidePanel
    opened={decisionId !== null}
    onClose={onClose}
    title={t('consolidationScreens.plan.letterTitle', { name })}
    size={560}
  >
    {decisionId === null ? null : <Letter key={decisionId} id={decisionId} />}
  </SidePanel>
);
