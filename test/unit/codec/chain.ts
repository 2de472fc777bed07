// The oracle's chain as the codec needs it: the types its modules register, and its addresses.
import { createAddressCodec } from '../../../src/codec/address.ts';
import { createTypeRegistry } from '../../../src/codec/registry.ts';
import { allMessages } from '../../../src/proto/all-types.ts';

/** Modules that the oracle does not have. */
const ABSENT = /^cosmos\.(upgrade|params|circuit|group|nft|crisis)\./;
const PARTS = new Set([
  'cosmos.bank.v1beta1.Input',
  'cosmos.bank.v1beta1.Output',
  'cosmos.distribution.v1beta1.CommunityPoolSpendProposalWithDeposit',
]);

export const oracleTypes = allMessages.filter(
  ({ typeName }) =>
    typeName.startsWith('cosmos.') && !ABSENT.test(typeName) && !PARTS.has(typeName),
);
export const registry = createTypeRegistry(oracleTypes);
export const addresses = createAddressCodec('cosmos');
