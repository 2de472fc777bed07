import { makeSignDoc, serializeSignDoc } from '@cosmjs/amino';
import { AminoTypes, createDefaultAminoConverters } from '@cosmjs/stargate';
import { Registry } from '@cosmjs/proto-signing';
import { defaultRegistryTypes } from '@cosmjs/stargate';
import { AuthInfo, SignDoc, TxBody, TxRaw } from 'cosmjs-types/cosmos/tx/v1beta1/tx';
import { encode } from './keys.mjs';

const registry = new Registry(defaultRegistryTypes);
const amino = new AminoTypes(createDefaultAminoConverters());
/** Undefined where a converter is missing. */
function inAmino(messages) {
  try {
    return messages.map(({ typeUrl, value }) =>
      amino.toAmino({ typeUrl, value: registry.decode({ typeUrl, value }) }),
    );
  } catch {
    return undefined;
  }
}

/** Fee of a transaction that names none. */
const FEE = [{ denom: 'stake', amount: '300' }];
const GAS = 400_000;

/**
 * A signed transaction. `break` spoils it: 'signature', 'chain', 'sequence' or 'number'. Signers sign in their own mode; what
 * the amino converters of CosmJS do not know is signed DIRECT.
 */
export function signTx(chainId, spec) {
  const { from, messages, memo = '', gas = GAS, fee = FEE, granter = '', payer = '' } = spec;
  const timeoutHeight = BigInt(spec.timeoutHeight ?? 0);
  const signers = Array.isArray(from) ? from : [from];
  const shift = spec.break === 'sequence' ? 1 : 0;
  const bodyBytes = encode(TxBody, { messages, memo, timeoutHeight });
  const aminoMessages = inAmino(messages);
  const able = aminoMessages !== undefined;
  const modes = signers.map((s) => (able ? s.mode : 'direct'));
  const authInfoBytes = encode(AuthInfo, {
    signerInfos: signers.map((s, i) => ({
      publicKey: s.publicKey,
      modeInfo: s.modeInfo(modes[i], able),
      sequence: BigInt(s.sequence + shift),
    })),
    fee: { amount: fee, gasLimit: BigInt(gas), granter, payer },
  });
  const chain = spec.break === 'chain' ? `${chainId}-other` : chainId;
  const documentOf = (s) => (mode) => {
    const number = s.number + (spec.break === 'number' ? 1 : 0);
    if (mode === 'direct')
      return encode(SignDoc, {
        bodyBytes,
        authInfoBytes,
        chainId: chain,
        accountNumber: BigInt(number),
      });
    const stdFee = {
      amount: fee,
      gas: String(gas),
      ...(granter && { granter }),
      ...(payer && { payer }),
    };
    return serializeSignDoc(
      makeSignDoc(
        aminoMessages,
        stdFee,
        chain,
        memo,
        number,
        s.sequence + shift,
        timeoutHeight || undefined,
      ),
    );
  };
  const signatures = signers.map((s, i) => {
    const signature = Uint8Array.from(s.sign(documentOf(s), modes[i]));
    if (spec.break === 'signature') signature[7] ^= 1;
    return signature;
  });
  return encode(TxRaw, { bodyBytes, authInfoBytes, signatures });
}
