/** Where to go after signing in: only an address of this site, never `//elsewhere`. */
export function safeReturnUrl(wanted: string | null | undefined): string {
  const own = wanted?.startsWith('/') && !wanted.startsWith('//') && !wanted.startsWith('/\\') && !wanted.startsWith('/sign-in');
  return own ? wanted! : '/';
}
