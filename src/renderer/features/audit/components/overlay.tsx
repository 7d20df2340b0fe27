import type { Command } from '@renderer/stores/commands';
import { useCommands } from '@renderer/ui/navigation';
import { t } from '@shared/text/translate';
import { IconFileTypePdf, IconJson } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useAuditJson, useAuditPdf } from '../mutations';
import { AdjustDialog } from './adjust-dialog';

/** Reached from anywhere: the audit as a document, from the palette; the dialog that adjusts a hypothesis. */
export const AuditOverlay = () => {
  const { mutate: createPdf } = useAuditPdf();
  const { mutate: createJson } = useAuditJson();
  const commands = useMemo(
    (): readonly Command[] => [
      {
        id: 'audit.pdf',
        group: 'actions',
        label: t('auditScreens.commands.pdf'),
        icon: IconFileTypePdf,
        run: () => createPdf(),
      },
      {
        id: 'audit.json',
        group: 'actions',
        label: t('auditScreens.commands.json'),
        icon: IconJson,
        run: () => createJson(),
      },
    ],
    [createPdf, createJson],
  );
  useCommands(commands);
  return <AdjustDialog />;
};
