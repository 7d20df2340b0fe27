import { Button, Collapse, Group, Text } from '@mantine/core';
import { SelectField } from '@renderer/ui/fields';
import type { ImportPreview } from '@shared/contract/subscriptions';
import { t } from '@shared/text/translate';
import { IconColumns } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { fieldChoices, warningText } from './import-texts';
import classes from './importing.module.css';

type ImportColumnsProps = {
  readonly preview: ImportPreview;
  readonly onAssign: (header: string, field: string | null) => void;
};

/** Warnings that columns can mend. */
const aboutColumns: ReadonlySet<string> = new Set(['no-header', 'columns-unknown', 'column-twice', 'column-ignored']);

/** What was recognised in each column; each can be corrected, and the lines are read again at once. */
export const ImportColumns = ({ preview, onAssign }: ImportColumnsProps) => {
  const doubt = preview.warnings.some((code) => aboutColumns.has(code));
  const [shown, setShown] = useState<boolean | null>(null);
  const open = shown ?? doubt;
  const id = useId();
  const columns = preview.columns.filter((column) => column.header !== '');
  const known = columns.filter((column) => column.field !== null).length;
  return (
    <div className={classes.block}>
      {preview.warnings.map((code) => (
        <Text key={code} size="sm" className={classes.warning} role="status">
          {warningText(code)}
        </Text>
      ))}
      {columns.length > 0 ? (
        <>
          <Group gap="sm">
            <Text size="sm">{t('subscriptionScreens.importing.columns', { known, total: columns.length })}</Text>
            <Button
              size="compact-sm"
              variant="subtle"
              leftSection={<IconColumns size={16} aria-hidden />}
              aria-expanded={open}
              aria-controls={id}
              onClick={() => setShown(!open)}
            >
              {t(open ? 'subscriptionScreens.importing.hideColumns' : 'subscriptionScreens.importing.correctColumns')}
            </Button>
          </Group>
          <Collapse expanded={open} id={id} transitionDuration={0}>
            <div className={classes.columns}>
              {columns.map((column) => (
                <SelectField
                  key={column.header}
                  label={column.header}
                  value={column.field}
                  onChange={(field) => onAssign(column.header, field)}
                  choices={fieldChoices()}
                  placeholder={t('subscriptionScreens.importing.ignored')}
                />
              ))}
            </div>
          </Collapse>
        </>
      ) : null}
    </div>
  );
};
