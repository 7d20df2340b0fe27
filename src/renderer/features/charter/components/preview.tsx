import { Modal } from '@mantine/core';
import { ErrorNotice } from '@renderer/ui/feedback';
import { SectionCard } from '@renderer/ui/layout';
import type { CharterView } from '@shared/contract/charter';
import { formatNumber } from '@shared/text/format';
import { t } from '@shared/text/translate';
import { useState } from 'react';
import classes from '../charter.module.css';
import type { Preview, PreviewState } from '../queries';

const Fit = ({ fit, titles }: { readonly fit: Preview['fit']; readonly titles: CharterView['sectionTitles'] }) => {
  if (fit.fits) {
    const layout = t(`charter.preview.layouts.${fit.toolsLayout}`);
    return (
      <p role="status" className={classes.hint}>
        {t('charter.preview.fits', { size: formatNumber(fit.bodySize, 2) })} {layout}
      </p>
    );
  }
  return (
    <div role="status" className={classes.warn}>
      <p>{t('charter.preview.tooLong')}</p>
      <ul>
        {fit.excess.map(({ section, words, remove }) => (
          <li key={section}>{t('charter.preview.remove', { section: titles[section], words, remove })}</li>
        ))}
      </ul>
    </div>
  );
};

type PagesProps = { readonly state: PreviewState; readonly titles: CharterView['sectionTitles'] };

/** The pages as they will be printed, beside the text being written. */
export const CharterPages = ({ state, titles }: PagesProps) => {
  const [zoom, setZoom] = useState<number | null>(null);
  const { preview, busy, error } = state;
  const large = zoom === null ? undefined : preview?.images[zoom];
  return (
    <SectionCard title={t('charter.preview.title')}>
      {error ? <ErrorNotice error={error} /> : null}
      {preview === null ? <p role="status">{t('charter.preview.busy')}</p> : <Fit fit={preview.fit} titles={titles} />}
      <div className={busy ? `${classes.pages} ${classes.busy}` : classes.pages} aria-busy={busy}>
        {preview?.images.map((image, index) => {
          const page = index + 1;
          return (
            <button
              key={page}
              type="button"
              className={classes.page}
              onClick={() => setZoom(index)}
              aria-label={t('charter.preview.zoom', { page })}
            >
              <img src={image} alt="" />
            </button>
          );
        })}
      </div>
      <Modal
        opened={large !== undefined}
        onClose={() => setZoom(null)}
        size={920}
        title={zoom === null ? '' : t('charter.preview.page', { page: zoom + 1 })}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        {large === undefined || zoom === null ? null : (
          <img className={classes.full} src={large} alt={t('charter.preview.page', { page: zoom + 1 })} />
        )}
      </Modal>
    </SectionCard>
  );
};
