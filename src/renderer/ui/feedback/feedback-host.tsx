import { Notifications } from '@mantine/notifications';
import { ConfirmHost } from './confirm';

/** Where messages and questions appear; mounted once, around every screen. */
export const FeedbackHost = () => (
  <>
    <Notifications position="bottom-right" limit={4} />
    <ConfirmHost />
  </>
);
