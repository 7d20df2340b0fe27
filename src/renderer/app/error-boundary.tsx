import { Button, CopyButton, Group } from '@mantine/core';
import { t } from '@shared/text/translate';
import { Component, type ReactNode } from 'react';
import { describeError } from '../ui/feedback/describe-error';
import { ScreenFrame } from '../ui/layout/screen-frame';

type Props = {
  readonly children: ReactNode;
  /** A change of it forgets the failure: the address of the screen. */
  readonly resetKey: string;
};
type State = { readonly error: unknown; readonly failedAt: string | null };

/** A screen that stops says so, keeps the rest of the window alive, and can be opened again. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null, failedAt: null };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { error };
  }

  static getDerivedStateFromProps(props: Props, state: State): Partial<State> | null {
    if (state.error === null) return { failedAt: props.resetKey };
    return state.failedAt === props.resetKey ? null : { error: null, failedAt: props.resetKey };
  }

  override render() {
    const { error } = this.state;
    if (error === null) return this.props.children;
    const { details } = describeError(error);
    return (
      <div role="alert">
        <ScreenFrame title={t('ui.crash.title')} note={`${t('ui.crash.kept')} ${t('ui.crash.next')}`}>
          <Group gap="sm">
            <Button onClick={() => this.setState({ error: null })}>{t('ui.crash.reopen')}</Button>
            <CopyButton value={details}>
              {({ copied, copy }) => (
                <Button variant="default" onClick={copy}>
                  {copied ? t('ui.feedback.copied') : t('ui.feedback.copyDetails')}
                </Button>
              )}
            </CopyButton>
          </Group>
        </ScreenFrame>
      </div>
    );
  }
}
