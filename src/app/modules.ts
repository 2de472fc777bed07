import type { AccAddress, AddressCodec } from '../types/address.ts';
import type { Context, ReadContext } from '../baseapp/context.ts';
import type { ParamStore } from '../baseapp/base-app.ts';
import type { AppModule, MessageRouter } from '../baseapp/module.ts';
import type { TxResult } from '../baseapp/run-tx.ts';
import type { ProtoJson } from '../codec/proto-json.ts';
import type { TypeRegistry } from '../codec/registry.ts';
import { denomOf } from '../types/coin.ts';
import type { ChainSettings } from './settings.ts';
import type { Account } from '../modules/auth/account.ts';
import type { StakingHooks } from '../modules/staking/expected.ts';
import { accountKind } from '../modules/auth/account.ts';
import { createAnteSteps } from '../modules/auth/ante.ts';
import { createAuthKeeper } from '../modules/auth/keeper.ts';
import { createAuthModule } from '../modules/auth/module.ts';
import { anyAuthorization } from '../modules/authz/authorization.ts';
import { createAuthzKeeper } from '../modules/authz/keeper.ts';
import { createAuthzModule } from '../modules/authz/module.ts';
import { createBankKeeper } from '../modules/bank/keeper.ts';
import { createBankModule } from '../modules/bank/module.ts';
import { sendAuthorization } from '../modules/bank/send-authorization.ts';
import { createConsensusKeeper } from '../modules/consensus/keeper.ts';
import { createConsensusModule } from '../modules/consensus/module.ts';
import { createDistributionKeeper } from '../modules/distribution/keeper.ts';
import { createDistributionModule } from '../modules/distribution/module.ts';
import { createEvidenceModule } from '../modules/evidence/module.ts';
import { createFeegrantKeeper } from '../modules/feegrant/keeper.ts';
import { createFeegrantModule } from '../modules/feegrant/module.ts';
import { createGenutilModule } from '../modules/genutil/module.ts';
import { createGovKeeper } from '../modules/gov/keeper.ts';
import { createGovModule } from '../modules/gov/module.ts';
import { createMintKeeper } from '../modules/mint/keeper.ts';
import { createMintModule } from '../modules/mint/module.ts';
import { createSlashingKeeper } from '../modules/slashing/keeper.ts';
import { createSlashingModule } from '../modules/slashing/module.ts';
import { createStakingKeeper } from '../modules/staking/keeper.ts';
import { createStakingModule } from '../modules/staking/module.ts';
import { stakeAuthorization } from '../modules/staking/stake-authorization.ts';
import { createVestingKeeper } from '../modules/vesting/keeper.ts';
import {
  baseVesting,
  continuousVesting,
  delayedVesting,
  periodicVesting,
  permanentLocked,
} from '../modules/vesting/kinds.ts';
import { createVestingModule } from '../modules/vesting/module.ts';
import { MSG_INTERFACE } from '../codec/registry.ts';
import { late } from './late.ts';
import {
  DEFAULT_BASE_DENOM,
  modulePermissions,
  authorityOf,
  blockedAddresses,
  moduleAccountOf,
} from './settings.ts';
import { createSignBytes } from './sign-bytes.ts';

/** Every module with the keepers of others that it expects: the one place that knows them all. */
export function wireModules(addresses: AddressCodec, settings: ChainSettings) {
  const authority = authorityOf(addresses);
  const blocked = blockedAddresses(addresses);
  const router = late<MessageRouter>('the message router');
  const registry = late<TypeRegistry>('the type registry');
  const json = late<ProtoJson>('protobuf JSON');
  const deliver = late<(bytes: Uint8Array) => TxResult>('delivery of genesis transactions');

  const vestingKinds = {
    continuous: accountKind(continuousVesting),
    delayed: accountKind(delayedVesting),
    periodic: accountKind(periodicVesting),
    permanent: accountKind(permanentLocked),
  };
  const auth = createAuthKeeper({
    addresses,
    authority,
    modulePermissions: modulePermissions(),
    accountKinds: [...Object.values(vestingKinds), accountKind(baseVesting)],
  });
  const accounts = {
    moduleAddress: auth.getModuleAddress,
    moduleAccount: (ctx: Context, name: string) => {
      const found = auth.getModuleAccount(ctx, name);
      return found?.module && { address: moduleAccountOf(addresses, name), ...found.module };
    },
  };
  const baseAccounts = {
    has: auth.hasAccount,
    create: (ctx: Context, address: AccAddress) =>
      auth.setAccount(ctx, auth.newAccountWithAddress(ctx, address)),
    read: (ctx: ReadContext, address: AccAddress) => auth.getAccount(ctx, address) !== undefined,
  };
  const vesting = createVestingKeeper<Account>({
    kinds: vestingKinds,
    getAccount: auth.getAccount,
    setAccount: auth.setAccount,
    nextAccountNumber: auth.nextAccountNumber,
  });
  const bank = createBankKeeper({
    authority,
    isBlocked: (address) => blocked.has(address),
    accounts: { ...accounts, ...baseAccounts },
    vesting,
  });
  const hooks: StakingHooks[] = [];
  const staking = createStakingKeeper({ authority, accounts, bank, hooks });
  const distribution = createDistributionKeeper({
    authority,
    parity: settings.parity,
    baseDenom: denomOf(settings.baseDenom ?? DEFAULT_BASE_DENOM),
    accounts,
    bank,
    staking,
  });
  const mint = createMintKeeper({ authority, accounts, bank, staking });
  const slashing = createSlashingKeeper({ authority, staking });
  hooks.push(distribution.hooks, slashing.hooks);
  const gov = createGovKeeper({
    authority,
    accounts,
    bank,
    staking,
    fundCommunityPool: distribution.fundCommunityPool,
    router: router.get,
    registry: registry.get,
  });
  const authz = createAuthzKeeper({
    router: router.get,
    unpackMessage: (any) => registry.get().unpack(any, MSG_INTERFACE),
    accounts: baseAccounts,
    isBlocked: bank.isBlocked,
    authorizations: [anyAuthorization(sendAuthorization), anyAuthorization(stakeAuthorization)],
  });
  const feegrant = createFeegrantKeeper({ accounts: baseAccounts, isBlocked: bank.isBlocked });
  const consensus = createConsensusKeeper({ authority });

  const modules: readonly AppModule[] = [
    createAuthModule(auth),
    createBankModule(bank),
    createVestingModule(vesting, bank),
    createStakingModule(staking),
    createDistributionModule(distribution),
    createMintModule(mint),
    createSlashingModule(slashing),
    createEvidenceModule({ staking, slashing }),
    createGovModule(gov),
    createAuthzModule(authz),
    createFeegrantModule(feegrant),
    createGenutilModule({
      json: () => json.get(),
      deliver: () => deliver.get(),
      applyValidatorSetUpdates: staking.applyValidatorSetUpdates,
    }),
    createConsensusModule(consensus),
  ];
  const ante = createAnteSteps(auth, {
    sendCoinsFromAccountToModule: bank.sendCoinsFromAccountToModule,
    useGrantedFees: feegrant.useGrantedFees,
    signBytes: createSignBytes({ addresses, registry, bank }),
  });
  const params: ParamStore = consensus;
  return { modules, ante, params, late: { router, registry, json, deliver } };
}
