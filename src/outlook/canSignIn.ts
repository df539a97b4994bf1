/** Does this Outlook sign the person in for an add-in (nested app authentication)? Never throws. */
export function canSignIn(): boolean {
  try {
    return Office.context.requirements.isSetSupported("NestedAppAuth", "1.1");
  } catch {
    return false;
  }
}
