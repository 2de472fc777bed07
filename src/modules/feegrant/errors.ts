import { defineErrors } from '../../types/errors.ts';

/** Codes are wire protocol: append, never renumber. @see cosmossdk.io/x/feegrant v0.2.0 errors.go */
export const feegrantErrors = defineErrors('feegrant', {
  FeeLimitExceeded: [2, 'fee limit exceeded'],
  FeeLimitExpired: [3, 'fee allowance expired'],
  InvalidDuration: [4, 'invalid duration'],
  NoAllowance: [5, 'no allowance'],
  NoMessages: [6, 'allowed messages are empty'],
  MessageNotAllowed: [7, 'message not allowed'],
});
