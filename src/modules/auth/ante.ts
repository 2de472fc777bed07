import type { AnteStep } from '../../baseapp/ante.ts';
import type { AnteDependencies } from './expected.ts';
import type { AuthKeeper } from './keeper.ts';
import { deductFee } from './ante/fee.ts';
import { consumeSigGas, consumeTxSize, validateSigCount } from './ante/gas.ts';
import {
  checkBlockGas,
  checkTimeout,
  rejectExtensionOptions,
  setUpContext,
  validateBasic,
  validateMemo,
} from './ante/setup.ts';
import { incrementSequences, setPubKeys, verifySignatures } from './ante/verify.ts';

/** What a transaction passes before its messages run, in the SDK's order, which decides codes and gas. @see cosmos-sdk v0.53.6 x/auth/ante/ante.go */
export const createAnteSteps = (
  auth: AuthKeeper,
  dependencies: AnteDependencies,
): readonly AnteStep[] => [
  setUpContext,
  checkBlockGas,
  rejectExtensionOptions,
  validateBasic,
  checkTimeout,
  validateMemo(auth),
  consumeTxSize(auth),
  deductFee(auth, dependencies),
  setPubKeys(auth),
  validateSigCount(auth),
  consumeSigGas(auth),
  verifySignatures(auth, dependencies),
  incrementSequences(auth),
];
