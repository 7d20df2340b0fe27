import { Checkbox, Stack } from '@mantine/core';
import { VerifyBadge } from '@renderer/ui/figures';
import { SectionCard } from '@renderer/ui/layout';
import type { TrainingView } from '@shared/contract/training';
import type { ProgrammeModule } from '@shared/domain/training';
import { t } from '@shared/text/translate';
import { useRequire } from '../mutations';
import classes from '../training.module.css';

type ModuleProps = {
  readonly module: ProgrammeModule;
  readonly required: boolean;
  readonly locked: boolean;
  readonly onRequire: (required: boolean) => void;
};

const Module = ({ module, required, locked, onRequire }: ModuleProps) => (
  <div className={classes.module}>
    <div className={classes.moduleHead}>
      <h3 className={classes.moduleTitle}>{module.title}</h3>
      <span>{t('training.programme.minutes', { minutes: module.minutes })}</span>
    </div>
    <p className={classes.hint}>{module.question}</p>
    <div className={classes.columns}>
      <div>
        <h4>{t('training.programme.objectives')}</h4>
        <ul>
          {module.objectives.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </div>
      <div>
        <h4>{t('training.programme.agenda')}</h4>
        <ul>
          {module.agenda.map(({ minutes, text }) => (
            <li key={text}>
              {t('training.programme.minutes', { minutes })} : {text}
            </li>
          ))}
        </ul>
      </div>
    </div>
    <p className={classes.hint}>
      {t('training.programme.check')} : {module.check}
    </p>
    <Checkbox
      mt="xs"
      label={t('training.programme.required')}
      aria-label={`${t('training.programme.required')} : ${module.title}`}
      checked={required}
      disabled={locked}
      onChange={(event) => onRequire(event.currentTarget.checked)}
    />
  </div>
);

/** The three-week programme, and which modules make a person trained. */
export const Programme = ({ view }: { readonly view: TrainingView }) => {
  const require = useRequire();
  const { programme, coverage } = view;
  const required = new Set(coverage.required);
  const set = (module: ProgrammeModule, wanted: boolean) => {
    const modules = programme.modules
      .map((one) => one.id)
      .filter((id) => (id === module.id ? wanted : required.has(id)));
    if (modules.length > 0) require.mutate({ modules });
  };
  const minutes = programme.modules
    .filter((module) => required.has(module.id))
    .reduce((sum, module) => sum + module.minutes, 0);
  return (
    <Stack gap="lg">
      <SectionCard title={t('training.programme.title')} description={t('training.programme.description', { minutes })}>
        <div className={classes.modules}>
          {programme.weeks.map(({ week, title }) => (
            <div key={week}>
              <h3 className={classes.week}>{t('training.programme.week', { week, title })}</h3>
              {programme.modules
                .filter((module) => module.week === week)
                .map((module) => (
                  <Module
                    key={module.id}
                    module={module}
                    required={required.has(module.id)}
                    locked={require.isPending || (required.size === 1 && required.has(module.id))}
                    onRequire={(wanted) => set(module, wanted)}
                  />
                ))}
            </div>
          ))}
        </div>
      </SectionCard>
      <SectionCard title={t('training.programme.sources')}>
        <ul style={{ margin: 0, paddingLeft: 18 }}>
          {programme.sources.map((source) => (
            <li key={source.title}>
              {source.title}. {source.idea} {source.verify ? <VerifyBadge /> : null}
            </li>
          ))}
        </ul>
      </SectionCard>
    </Stack>
  );
};
