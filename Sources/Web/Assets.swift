import Bytes
import CAssets
import HTTP

/// The style sheet, the script, the fonts: embedded in the program, sent with
/// an address that changes when they do, so that browsers may keep them for good.
public enum Assets {
  private struct Asset: Sendable {
    let name: String
    let type: String
    let plain: Bytes
    let packed: Bytes?
    let tag: String
  }

  private static let all: [String: Asset] = {
    var assets: [String: Asset] = [:]
    for index in 0..<Int(samspil_asset_count) {
      let entry = samspil_assets[index]
      let plain = Bytes(static: entry.bytes, count: entry.size)
      let name = String(cString: entry.name)
      let type = String(cString: entry.type)
      let isText = !type.hasPrefix("font/")
      assets[name] = Asset(
        name: name, type: type, plain: plain, packed: isText ? gzip(plain, level: 9) : nil,
        tag: String(Secrets.hash(plain.text).prefix(12)))
    }
    return assets
  }()

  private static let paths: [String: String] = all.mapValues { "/assets/\($0.name)?v=\($0.tag)" }

  /// Where the asset is fetched.
  public static func path(_ name: String) -> String { paths[name] ?? "/assets/\(name)" }

  /// The asset that is asked for, ready at once; `nil` when none is.
  public static func response(to request: Request) -> Response? {
    guard request.path.hasPrefix("/assets/"), let asset = all[String(request.path.dropFirst(8))] else { return nil }
    let takesPacked = request.headers["Accept-Encoding"]?.contains("gzip") ?? false
    var response = Response(body: .bytes(takesPacked ? asset.packed ?? asset.plain : asset.plain))
    response.headers["Content-Type"] = asset.type
    response.headers["ETag"] = "\"\(asset.tag)\""
    let isNamedByVersion = request.query["v"] == asset.tag
    response.headers["Cache-Control"] = isNamedByVersion ? "public, max-age=31536000, immutable" : "no-cache"
    response.headers["X-Content-Type-Options"] = "nosniff"
    if asset.packed != nil { response.headers["Vary"] = "Accept-Encoding" }
    if takesPacked, asset.packed != nil { response.headers["Content-Encoding"] = "gzip" }
    response.routeLabel = "assets"
    return response
  }
}
