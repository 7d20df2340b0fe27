import { QueryGate } from '@renderer/ui/feedback';
import { Answer, ScreenFrame, SectionCard } from '@renderer/ui/layout';
import { PlaceButton } from '@renderer/ui/navigation';
import type { DiagnosticSection } from '@shared/domain/audit-diagnostic';
import { sayCoded } from '@shared/text/coded-params';
import { t } from '@shared/text/translate';
import classes from '../components/diagnostic.module.css';
import { DiagnosticLine } from '../components/diagnostic-line';
import { useAuditDocument } from '../components/use-audit-document';
import { emphasise } from '../model/words';
import { useAudit, useAuditSettings } from '../queries';

const toneOf = ({ verdict }: DiagnosticSection) =>
  verdict === 'in' ? 'waste' : verdict === 'out' ? 'good' : 'attention';

/** « Êtes-vous dans les 90 % ? »: the seven boxes of article 000, the three questions of article 002. */
export const DiagnosticScreen = () => {
  const audit = useAudit();
  const settings = useAuditSettings();
  useAuditDocument();
  const needed = settings.data?.boxesForVerdict ?? 2;
  return (
    <QueryGate query={audit}>
      {({ diagnostic }) => (
        <ScreenFrame
          title={t('auditScreens.diagnostic.title')}
          tone={toneOf(diagnostic)}
          answer={<Answer text={emphasise(sayCoded(diagnostic.sentence))} />}
          note={
            <>
              {needed === 2 ? t('auditScreens.diagnostic.note') : t('auditScreens.diagnostic.noteMany', { needed })}{' '}
              {t('auditScreens.diagnostic.keys')}
            </>
          }
          next={<PlaceButton to="/auditer/synthese">{t('auditScreens.diagnostic.next')}</PlaceButton>}
        >
          <SectionCard title={t('auditScreens.diagnostic.boxes')} flush>
            <ol className={classes.list}>
              {diagnostic.boxes.map((box) => (
                <DiagnosticLine key={box.id} statement={t(`diagnostic.boxes.${box.id}`)} result={box} bad="yes" />
              ))}
            </ol>
          </SectionCard>
          <SectionCard
            title={t('auditScreens.diagnostic.questions')}
            description={t('auditScreens.diagnostic.questionsHelp')}
            flush
          >
            <ol className={classes.list}>
              {diagnostic.questions.map((question) => (
                <DiagnosticLine
                  key={question.id}
                  statement={t(`diagnostic.questions.${question.id}`)}
                  result={question}
                  bad="no"
                />
              ))}
            </ol>
          </SectionCard>
        </ScreenFrame>
      )}
    </QueryGate>
  );
};
