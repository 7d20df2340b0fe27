import { api } from '@renderer/api';
import { toast } from '@renderer/ui/feedback';
import type { UsageChoices, UsageFilePreview } from '@shared/contract/usage';
import { useRef, useState } from 'react';
import { useImportUsage } from './mutations';

const blank: UsageChoices = { mapping: null, answers: {}, subscriptionId: null, links: [], createSeats: false };

/** An export from its file to its import; every choice is previewed, nothing is written before `send`. */
export const useUsageImport = () => {
  const [file, setFile] = useState<File | null>(null);
  const [choices, setChoices] = useState<UsageChoices>(blank);
  const [preview, setPreview] = useState<UsageFilePreview | null>(null);
  const [addresses, setAddresses] = useState<ReadonlyMap<string, string>>(new Map());
  const turn = useRef(0);
  const { mutateAsync, isPending } = useImportUsage();

  const look = async (source: File, next: UsageChoices): Promise<void> => {
    turn.current += 1;
    const own = turn.current;
    setFile(source);
    setChoices(next);
    try {
      const shown = await api.usage.preview({ file: source, choices: next });
      // A later choice was made meanwhile: its own preview counts.
      if (own === turn.current) setPreview(shown);
    } catch (error) {
      toast.failed(error);
    }
  };
  const close = (): void => {
    turn.current += 1;
    setFile(null);
    setPreview(null);
    setChoices(blank);
    setAddresses(new Map());
  };
  const showAddresses = async (): Promise<void> => {
    if (!file) return;
    try {
      const shown = await api.usage.addresses({ file, choices });
      setAddresses(new Map(shown.map(({ account, address }) => [account, address])));
    } catch (error) {
      toast.failed(error);
    }
  };
  const send = async (): Promise<void> => {
    if (!file) return;
    try {
      await mutateAsync({ file, choices });
      close();
    } catch {
      // Said by the mutation itself; the preview stays as it was.
    }
  };
  return {
    file,
    choices,
    preview,
    /** Addresses of unknown accounts, by pseudonym, once asked for. */
    addresses,
    showAddresses: () => void showAddresses(),
    open: (source: File) => {
      setPreview(null);
      setAddresses(new Map());
      void look(source, blank);
    },
    settle: (change: Partial<UsageChoices>) => file && void look(file, { ...choices, ...change }),
    link: (account: string, personId: string | null) =>
      file &&
      void look(file, {
        ...choices,
        links: [...choices.links.filter((one) => one.account !== account), { account, personId }],
      }),
    send: () => void send(),
    sending: isPending,
    close,
  };
};
export type UsageImporting = ReturnType<typeof useUsageImport>;
