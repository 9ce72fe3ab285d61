/// The sign in the browser's tab: two likenesses that overlap.
package enum PageIcon {
  /// What the server gives for it.
  package static let svg = """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><circle cx="12" cy="13" r="9" \
    fill="#005b56"/><circle cx="20" cy="19" r="9" fill="#dc5a00" opacity=".88"/></svg>
    """
}
