import type { Customer } from './customers.ts'
import { moneyText } from './money-text.ts'

/** Customers as rows, each with the account that it came from. */
export function CustomerTable({ customers }: { readonly customers: readonly Customer[] }) {
  return (
    <table>
      <caption>Customers, account by account</caption>
      <thead>
        <tr>
          <th scope="col">Customer</th>
          <th scope="col" className="amount">
            Balance
          </th>
          <th scope="col">Account</th>
        </tr>
      </thead>
      <tbody>
        {customers.map(({ id, remoteId, name, emails, balance, account }) => (
          <tr key={id}>
            <th scope="row">
              {name || 'Without a name'}
              {emails.map(({ address }) => (
                <span key={address} className="detail">
                  {address}
                </span>
              ))}
            </th>
            <td className="amount">{balance ? moneyText(balance) : '–'}</td>
            <td>
              {account.name}
              <span className="detail">{remoteId}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
