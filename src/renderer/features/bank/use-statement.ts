import { api } from '@renderer/api';
import { toast, useLongTask } from '@renderer/ui/feedback';
import type { BankReading, StatementResult } from '@shared/contract/bank';
import type { MappingProposal } from '@shared/domain/bank';
import type { BankReview, ItemAction, ReadingChoices, ReviewChoices, ReviewItem } from '@shared/domain/bank-review';
import type { Coded } from '@shared/domain/figure';
import { startTransition, useCallback, useEffect, useRef, useState } from 'react';
import { choicesOf, nothingSettled, type Settled } from './model/choices';
import { useImportStatement } from './mutations';

const asWritten: ReadingChoices = { mapping: null, dateOrder: null, decimalMark: null };

export type Phase =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly step: 'reading' | 'analysing' }
  | { readonly kind: 'unreadable'; readonly error: Coded; readonly proposal: MappingProposal | null }
  | { readonly kind: 'review'; readonly review: BankReview }
  | {
      readonly kind: 'done';
      readonly result: StatementResult;
      readonly operationId: string | null;
      readonly review: BankReview;
    };

/** A statement from its file to its import: nothing is written before `send`. */
export const useStatement = () => {
  const [phase, setPhase] = useState<Phase>({ kind: 'idle' });
  const [file, setFile] = useState<File | null>(null);
  const [reading, setReading] = useState<ReadingChoices>(asWritten);
  const [settled, setSettled] = useState<Settled>(nothingSettled);
  const task = useLongTask<BankReading | null>();
  const { mutateAsync, isPending } = useImportStatement();

  const readWith = async (source: File, choices: ReadingChoices): Promise<void> => {
    setFile(source);
    setReading(choices);
    setSettled(nothingSettled);
    setPhase({ kind: 'reading', step: 'reading' });
    try {
      const last = await task.start(async (signal, report) => {
        let latest: BankReading | null = null;
        for await (const step of await api.bank.read({ file: source, choices }, { signal })) {
          latest = step;
          if (step.kind !== 'progress') continue;
          report({ done: step.done, total: step.total });
          setPhase({ kind: 'reading', step: step.step });
        }
        return latest;
      });
      // Hundreds of tools may be to show: prepared while the window answers.
      if (last?.kind === 'review') startTransition(() => setPhase({ kind: 'review', review: last.review }));
      else if (last?.kind === 'unreadable')
        setPhase({ kind: 'unreadable', error: last.error, proposal: last.proposal });
      else setPhase({ kind: 'idle' });
    } catch (error) {
      toast.failed(error);
      setPhase({ kind: 'idle' });
    }
  };

  const reviewAgain = async (readingId: string, next: Settled): Promise<void> => {
    setSettled(next);
    try {
      const review = await api.bank.review({ readingId, choices: choicesOf(next) });
      startTransition(() => setPhase({ kind: 'review', review }));
    } catch (error) {
      toast.failed(error);
    }
  };

  /** Answers change what is recognised: the review is made again with them. */
  const answer = async (answers: ReviewChoices['answers']): Promise<void> => {
    if (phase.kind !== 'review') return;
    const next = { ...settled, answers: new Map(settled.answers) };
    for (const { pattern, decision } of answers) next.answers.set(pattern, decision);
    await reviewAgain(phase.review.readingId, next);
  };

  /** A plan or a number of seats changes the price of one seat: said again by the review. */
  const act = async (item: ReviewItem, action: ItemAction): Promise<void> => {
    if (phase.kind !== 'review') return;
    const next = { ...settled, actions: new Map(settled.actions).set(item.id, action) };
    if (action.kind === 'create' && action.edit) await reviewAgain(phase.review.readingId, next);
    else setSettled(next);
  };

  // The same for good: a tool is drawn again only when something of its own changes.
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  const actOn = useCallback((item: ReviewItem, action: ItemAction) => void latest.current(item, action), []);

  const send = async (): Promise<void> => {
    if (phase.kind !== 'review') return;
    const { review } = phase;
    try {
      const { result, operationId } = await mutateAsync({ readingId: review.readingId, choices: choicesOf(settled) });
      setPhase({ kind: 'done', result, operationId, review });
    } catch {
      // Said by the mutation itself; the review stays as it was.
    }
  };

  return {
    phase,
    file,
    reading,
    settled,
    setSettled,
    progress: task.progress,
    cancel: task.cancel,
    read: (source: File) => void readWith(source, asWritten),
    readAgain: (choices: ReadingChoices) => file && void readWith(file, choices),
    act: actOn,
    answer: (answers: ReviewChoices['answers']) => void answer(answers),
    send: () => void send(),
    sending: isPending,
    close: () => setPhase({ kind: 'idle' }),
  };
};
export type Statement = ReturnType<typeof useStatement>;
