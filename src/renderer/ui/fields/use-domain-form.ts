import { zodResolver } from '@hookform/resolvers/zod';
import { useCallback, useState } from 'react';
import { type DefaultValues, type FieldValues, type Path, type PathValue, useForm, useWatch } from 'react-hook-form';
import type { z } from 'zod';
import { useReportUnsaved } from '../unsaved';
import { ownMessage, zodMessage } from './messages';

/** What is being typed: the schema's values, any of which may still be unknown (null). */
export type Draft<S extends z.ZodObject> = { readonly [K in keyof z.output<S>]: z.output<S>[K] | null };
type Name<S extends z.ZodObject> = keyof z.output<S> & string;
type Known<T> = NonNullable<T>;

/** What `bind` hands to a field: spread it, `<MoneyField {...form.bind('budget')} label=… />`. */
export type Bound<V> = {
  readonly name: string;
  readonly value: V | null;
  readonly onChange: (value: V | null) => void;
  readonly error: string | undefined;
};

/** A refusal that belongs to fields; `onSubmit` returns it instead of throwing. */
export type FieldRefusals = { readonly fieldErrors: Readonly<Record<string, string>> };

export type DomainForm<S extends z.ZodObject> = {
  readonly bind: <K extends Name<S>>(name: K) => Bound<Known<Draft<S>[K]>>;
  readonly values: Draft<S>;
  readonly set: <K extends Name<S>>(name: K, value: Draft<S>[K]) => void;
  /** Prefills several fields at once. */
  readonly fill: (values: Partial<Draft<S>>) => void;
  readonly reset: (values?: Draft<S>) => void;
  readonly submit: () => Promise<boolean>;
  readonly submitting: boolean;
  readonly dirty: boolean;
  readonly errorCount: number;
  /** What made the last sending fail, to be shown by `ErrorNotice`; null when it went well. */
  readonly failure: unknown;
};

type Options<S extends z.ZodObject> = {
  /** The contract's own schema. */
  readonly schema: S;
  readonly defaults: Draft<S>;
  /**
   * Sends the parsed values. May throw: the form shows why and keeps what was typed. May answer `FieldRefusals`:
   * each refusal is shown under its field. Any other answer means it went well.
   */
  readonly onSubmit: (values: z.output<S>) => unknown;
};

const refusalsIn = (answer: unknown): [string, string][] =>
  typeof answer === 'object' && answer !== null && 'fieldErrors' in answer
    ? Object.entries((answer as FieldRefusals).fieldErrors)
    : [];

/** A form over a contract schema: values are domain values, messages are French. */
export const useDomainForm = <S extends z.ZodObject>({ schema, defaults, onSubmit }: Options<S>): DomainForm<S> => {
  type Values = FieldValues;
  const [failure, setFailure] = useState<unknown>(null);
  const form = useForm<Values>({
    defaultValues: defaults as DefaultValues<Values>,
    resolver: zodResolver(schema as z.ZodType<Values, Values>, { error: (issue) => zodMessage(issue as never) }),
    mode: 'onSubmit',
    reValidateMode: 'onChange',
    shouldFocusError: false,
  });
  const { control, setValue, setError, formState } = form;
  const values = { ...defaults, ...useWatch({ control }) } as Draft<S>;
  const { errors, isSubmitted, isSubmitting, isDirty } = formState;

  // Once sent, nothing is lost until something else is typed.
  const [sentOnce, setSentOnce] = useState(false);
  useReportUnsaved(isDirty && !sentOnce);

  const set = useCallback(
    <K extends Name<S>>(name: K, value: Draft<S>[K]) => {
      setSentOnce(false);
      setValue(name as Path<Values>, value as PathValue<Values, Path<Values>>, {
        shouldDirty: true,
        shouldValidate: isSubmitted,
      });
    },
    [setValue, isSubmitted],
  );

  const send = async (parsed: Values): Promise<boolean> => {
    const refusals = refusalsIn(await onSubmit(parsed as z.output<S>));
    for (const [name, code] of refusals) setError(name, { message: code });
    return refusals.length === 0;
  };

  return {
    values,
    set,
    bind: (name) => ({
      name,
      value: (values[name] ?? null) as Known<Draft<S>[typeof name]> | null,
      onChange: (value) => set(name, value as Draft<S>[typeof name]),
      error: ownMessage(typeof errors[name]?.message === 'string' ? errors[name].message : undefined),
    }),
    fill: (partial) => {
      for (const name of Object.keys(partial) as Name<S>[]) set(name, partial[name] as Draft<S>[typeof name]);
    },
    reset: (next) => {
      setFailure(null);
      form.reset((next ?? defaults) as DefaultValues<Values>);
    },
    submit: async () => {
      setFailure(null);
      let sent = false;
      try {
        await form.handleSubmit(async (parsed) => {
          sent = await send(parsed);
        })();
      } catch (error) {
        sent = false;
        setFailure(error);
      }
      if (sent) setSentOnce(true);
      return sent;
    },
    submitting: isSubmitting,
    dirty: isDirty,
    errorCount: Object.keys(errors).length,
    failure,
  };
};
