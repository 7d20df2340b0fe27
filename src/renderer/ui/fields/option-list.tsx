import { Combobox } from '@mantine/core';
import { t } from '@shared/text/translate';
import classes from './fields.module.css';

/** One line of a list of proposals. */
export type Option = {
  readonly id: string;
  readonly label: string;
  /** Second reading, muted: price, team, reason. */
  readonly secondary?: string;
  readonly keywords?: readonly string[];
};

/** Value of the line « Créer … », which no option can bear. */
export const createValue = '\u0000create';

type OptionListProps = {
  readonly options: readonly Option[];
  readonly createLabel?: string | undefined;
  readonly searching?: boolean | undefined;
  /** Choices that are not listed: typing finds them. */
  readonly beyond?: number;
};

export const OptionList = ({ options, createLabel, searching, beyond = 0 }: OptionListProps) => (
  <Combobox.Dropdown>
    <Combobox.Options aria-label={t('fields.suggestions')} mah={280} style={{ overflowY: 'auto' }}>
      {options.map((option) => (
        <Combobox.Option key={option.id} value={option.id}>
          <span className={classes.option}>
            <span>{option.label}</span>
            {option.secondary ? <span className={classes.secondary}>{option.secondary}</span> : null}
          </span>
        </Combobox.Option>
      ))}
      {createLabel ? <Combobox.Option value={createValue}>{createLabel}</Combobox.Option> : null}
      {options.length === 0 && !createLabel ? (
        <Combobox.Empty>{searching ? t('fields.searching') : t('fields.noChoice')}</Combobox.Empty>
      ) : null}
    </Combobox.Options>
    {beyond > 0 ? (
      <Combobox.Footer className={classes.secondary}>{t('fields.beyond', { count: beyond })}</Combobox.Footer>
    ) : null}
  </Combobox.Dropdown>
);
