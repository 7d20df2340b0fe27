import { Kbd, Modal, Stack, Table } from '@mantine/core';
import { useWindowEvent } from '@mantine/hooks';
import { type TextKey, t } from '@shared/text/translate';
import { Fragment } from 'react';
import { useShortcutsHelp } from '../../stores/help';

type KeyName = 'ctrl' | 'shift' | 'enter' | 'escape' | 'tab' | 'space' | 'arrows' | 'home' | 'end';
type Combo = readonly (KeyName | 'K' | 'Z' | 'F2' | '?')[];
type Shortcut = { readonly what: TextKey; readonly keys: readonly Combo[] };

const shortcuts: Readonly<Record<'everywhere' | 'table' | 'field', readonly Shortcut[]>> = {
  everywhere: [
    { what: 'nav.shortcuts.palette', keys: [['ctrl', 'K']] },
    { what: 'nav.shortcuts.undo', keys: [['ctrl', 'Z']] },
    { what: 'nav.shortcuts.redo', keys: [['ctrl', 'shift', 'Z']] },
    { what: 'nav.shortcuts.close', keys: [['escape']] },
    { what: 'nav.shortcuts.help', keys: [['?']] },
  ],
  table: [
    { what: 'nav.shortcuts.move', keys: [['arrows']] },
    { what: 'nav.shortcuts.edges', keys: [['home'], ['end']] },
    {
      what: 'nav.shortcuts.corners',
      keys: [
        ['ctrl', 'home'],
        ['ctrl', 'end'],
      ],
    },
    { what: 'nav.shortcuts.edit', keys: [['enter'], ['F2']] },
    { what: 'nav.shortcuts.commit', keys: [['enter']] },
    { what: 'nav.shortcuts.commitNext', keys: [['tab']] },
    { what: 'nav.shortcuts.cancel', keys: [['escape']] },
    { what: 'nav.shortcuts.select', keys: [['space']] },
  ],
  field: [{ what: 'nav.shortcuts.submit', keys: [['enter'], ['ctrl', 'enter']] }],
};
const groups = ['everywhere', 'table', 'field'] as const;

const isKeyName = (key: Combo[number]): key is KeyName => !['K', 'Z', 'F2', '?'].includes(key);
const keyText = (key: Combo[number]) => (isKeyName(key) ? t(`nav.shortcuts.keys.${key}`) : key);
const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** « ? » anywhere outside a field: what the keyboard can do. */
export const ShortcutsHelp = () => {
  const { open, setOpen } = useShortcutsHelp();
  useWindowEvent('keydown', (event) => {
    if (event.key !== '?' || event.ctrlKey || event.metaKey || isTyping(event.target)) return;
    event.preventDefault();
    setOpen(true);
  });
  return (
    <Modal
      opened={open}
      onClose={() => setOpen(false)}
      title={t('nav.shortcuts.title')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <Stack gap="lg">
        {groups.map((group) => (
          <Table key={group} captionSide="top" withRowBorders>
            <Table.Caption ta="left" fw={600}>
              {t(`nav.shortcuts.groups.${group}`)}
            </Table.Caption>
            <Table.Tbody>
              {shortcuts[group].map(({ what, keys }) => (
                <Table.Tr key={what}>
                  <Table.Th scope="row" fw={400}>
                    {t(what)}
                  </Table.Th>
                  <Table.Td ta="right">
                    {keys.map((combo, index) => (
                      <Fragment key={combo.join('+')}>
                        {index > 0 ? ` ${t('nav.shortcuts.or')} ` : null}
                        {combo.map((key) => (
                          <Kbd key={key} mx={2}>
                            {keyText(key)}
                          </Kbd>
                        ))}
                      </Fragment>
                    ))}
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        ))}
      </Stack>
    </Modal>
  );
};
