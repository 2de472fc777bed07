import type { ReadContext } from '../../baseapp/context.ts';
import type { QueryRoute } from '../../baseapp/module.ts';
import type { Account } from './account.ts';
import type { AuthKeeper } from './keeper.ts';
import { onQuery } from '../../baseapp/module.ts';
import { paginateCollection } from '../../baseapp/pagination.ts';
import {
  AddressBytesToStringRequest,
  AddressBytesToStringResponse,
  AddressStringToBytesRequest,
  AddressStringToBytesResponse,
  Bech32PrefixRequest,
  Bech32PrefixResponse,
  QueryAccountAddressByIDRequest,
  QueryAccountAddressByIDResponse,
  QueryAccountInfoRequest,
  QueryAccountInfoResponse,
  QueryAccountRequest,
  QueryAccountResponse,
  QueryAccountsRequest,
  QueryAccountsResponse,
  QueryModuleAccountByNameRequest,
  QueryModuleAccountByNameResponse,
  QueryModuleAccountsRequest,
  QueryModuleAccountsResponse,
  QueryParamsRequest,
  QueryParamsResponse,
} from '../../proto/cosmos/auth/v1beta1/query.ts';
import { compareText, fromByteString, toByteString } from '../../types/bytes.ts';
import { GrpcError, plainError } from '../../types/errors.ts';
import { isBlank } from '../../types/text.ts';
import { addressByNumber } from './keys.ts';

const invalid = (text: string): GrpcError => new GrpcError('InvalidArgument', text);
const notFound = (text: string): GrpcError => new GrpcError('NotFound', text);

const path = (method: string): string => `/cosmos.auth.v1beta1.Query/${method}`;

export function authQueries(auth: AuthKeeper): readonly QueryRoute[] {
  function accountAt(ctx: ReadContext, address: string): Account {
    const account = auth.getAccount(ctx, ctx.addresses.acc(address));
    if (account === undefined) throw notFound(`account ${address} not found`);
    return account;
  }

  return [
    onQuery(path('Accounts'), QueryAccountsRequest, QueryAccountsResponse, (ctx, req) => {
      const { items, pagination } = paginateCollection(ctx, auth.accounts, req.pagination, {
        transform: (_, account) => account.toAny(),
      });
      return { accounts: items, pagination };
    }),

    onQuery(path('Account'), QueryAccountRequest, QueryAccountResponse, (ctx, { address }) => {
      if (address === '') throw invalid('Address cannot be empty');
      return { account: accountAt(ctx, address).toAny() };
    }),

    onQuery(
      path('AccountAddressByID'),
      QueryAccountAddressByIDRequest,
      QueryAccountAddressByIDResponse,
      (ctx, { id, accountId }) => {
        if (id !== 0n)
          throw invalid("requesting with id isn't supported, try to request using account-id");
        const accountAddress = addressByNumber.get(ctx, accountId);
        if (accountAddress === undefined)
          throw notFound(`account address not found with account number ${accountId}`);
        return { accountAddress };
      },
    ),

    onQuery(path('Params'), QueryParamsRequest, QueryParamsResponse, (ctx) => ({
      params: auth.getParams(ctx),
    })),

    onQuery(
      path('ModuleAccounts'),
      QueryModuleAccountsRequest,
      QueryModuleAccountsResponse,
      (ctx) => {
        const names = [...auth.moduleNames].sort(compareText);
        return { accounts: auth.viewModuleAccounts(ctx, names).map((account) => account.toAny()) };
      },
    ),

    onQuery(
      path('ModuleAccountByName'),
      QueryModuleAccountByNameRequest,
      QueryModuleAccountByNameResponse,
      (ctx, { name }) => {
        if (name === '') throw invalid('module name is empty');
        const [account] = auth.viewModuleAccounts(ctx, [name]);
        if (account === undefined) throw notFound(`account ${name} not found`);
        return { account: account.toAny() };
      },
    ),

    onQuery(path('Bech32Prefix'), Bech32PrefixRequest, Bech32PrefixResponse, (ctx) => ({
      bech32Prefix: ctx.addresses.prefix,
    })),

    onQuery(
      path('AddressBytesToString'),
      AddressBytesToStringRequest,
      AddressBytesToStringResponse,
      (ctx, { addressBytes }) => {
        if (addressBytes.length === 0) throw plainError('empty address bytes is not allowed');
        return { addressString: ctx.addresses.accFrom(toByteString(addressBytes)) };
      },
    ),

    onQuery(
      path('AddressStringToBytes'),
      AddressStringToBytesRequest,
      AddressStringToBytesResponse,
      (ctx, { addressString }) => {
        if (isBlank(addressString)) throw plainError('empty address string is not allowed');
        const address = ctx.addresses.acc(addressString);
        return { addressBytes: fromByteString(ctx.addresses.bytes(address)) };
      },
    ),

    onQuery(
      path('AccountInfo'),
      QueryAccountInfoRequest,
      QueryAccountInfoResponse,
      (ctx, { address }) => {
        if (address === '') throw invalid('address cannot be empty');
        const { pubKey, accountNumber, sequence } = accountAt(ctx, address).base;
        return { info: { address, pubKey, accountNumber, sequence } };
      },
    ),
  ];
}
