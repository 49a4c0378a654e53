/** A list, filtered; the filters are shown as well. */
export const listAddress = (resource: 'liaisonLinks' | 'liaisonContacts', filter: Record<string, unknown>): string =>
  `/${resource}?${new URLSearchParams({
    filter: JSON.stringify(filter),
    displayedFilters: JSON.stringify(Object.fromEntries(Object.keys(filter).map((name) => [name, true]))),
  })}`;

/** Where a submission is written that comes from a concern. */
export const submissionFrom = (concernId: string): string => `/submissions/create?concernId=${concernId}`;

/** Where a contact on a link is recorded; the name helps whoever has many links. */
export const contactOn = (linkId: string, name: string): string =>
  `/liaison/contact?${new URLSearchParams({ link: linkId, name }).toString()}`;
