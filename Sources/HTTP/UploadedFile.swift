import Bytes

/// A file that came with a form.
public struct UploadedFile: Sendable {
  /// The name of the field.
  public let name: String
  /// The file's own name, without folders. Chosen by the client: show it, never open it.
  public let filename: String
  /// Whether the client sent folders with it, as no browser does.
  public let hadFolders: Bool
  /// What the client says it is.
  public let contentType: String
  public let bytes: Bytes
}
