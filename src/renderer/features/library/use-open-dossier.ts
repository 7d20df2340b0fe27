import { api } from '@renderer/api';
import { confirm, refusalOf, toast } from '@renderer/ui/feedback';
import { t } from '@shared/text/translate';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';

type Asked = { readonly name: string; readonly refused: unknown };

/**
 * Opens a dossier of the library: asks for its passphrase when it is protected, offers to take it over when another
 * window has it, offers its backups when it is damaged.
 */
export const useOpenDossier = (onDamaged: (name: string) => void) => {
  const queries = useQueryClient();
  const [asked, setAsked] = useState<Asked | null>(null);

  const open = async (name: string, passphrase: string | null = null, takeOver = false): Promise<void> => {
    try {
      await api.library.open({ name, passphrase, takeOver });
      setAsked(null);
      await queries.resetQueries();
    } catch (error) {
      const code = refusalOf(error)?.code;
      if (code === 'passphrase-needed') setAsked({ name, refused: null });
      else if (code === 'passphrase-wrong') setAsked({ name, refused: error });
      else if (code === 'dossier-already-open') {
        const agreed = await confirm({
          title: t('home.library.takeOverTitle'),
          body: t('home.library.takeOverBody', { name }),
          action: t('home.library.takeOver'),
        });
        if (agreed) await open(name, passphrase, true);
      } else {
        toast.failed(error);
        if (code === 'dossier-damaged') onDamaged(name);
      }
    }
  };

  // The window was started by a double click on a dossier: it opens as if chosen in the list.
  const told = useRef(false);
  const openNow = useRef(open);
  useEffect(() => {
    if (told.current) return;
    told.current = true;
    api.library.asked().then((name) => (name === null ? undefined : openNow.current(name)), toast.failed);
  }, []);
  return { open, asked, forget: () => setAsked(null) };
};
