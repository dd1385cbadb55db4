import Bytes

/// The pictures of Samspil: the weave, the climber, the fallen crossbar.
public enum Picture: Sendable {
  case logo, climber, weave, fallenBar, emptyWeave

  var drawing: StaticString {
    switch self {
    case .logo:
      "<svg viewBox=\"0 0 38 38\" aria-hidden=\"true\"><rect x=\"4\" y=\"0\" width=\"8\" height=\"38\" rx=\"1.5\" fill=\"#F4BC50\"/><rect x=\"15\" y=\"0\" width=\"8\" height=\"38\" rx=\"1.5\" fill=\"#86C3E8\"/><rect x=\"26\" y=\"0\" width=\"8\" height=\"38\" rx=\"1.5\" fill=\"#E5A6CE\"/><rect x=\"0\" y=\"4\" width=\"38\" height=\"8\" rx=\"1.5\" fill=\"var(--logo)\"/><rect x=\"0\" y=\"15\" width=\"38\" height=\"8\" rx=\"1.5\" fill=\"var(--logo)\"/><rect x=\"0\" y=\"26\" width=\"38\" height=\"8\" rx=\"1.5\" fill=\"var(--logo)\"/><rect x=\"4\" y=\"3\" width=\"8\" height=\"10\" fill=\"#F4BC50\"/><rect x=\"4\" y=\"25\" width=\"8\" height=\"10\" fill=\"#F4BC50\"/><rect x=\"15\" y=\"14\" width=\"8\" height=\"10\" fill=\"#86C3E8\"/><rect x=\"26\" y=\"3\" width=\"8\" height=\"10\" fill=\"#E5A6CE\"/><rect x=\"26\" y=\"25\" width=\"8\" height=\"10\" fill=\"#E5A6CE\"/></svg>"
    case .climber:
      "<svg viewBox=\"0 0 32 32\" aria-hidden=\"true\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2.6\" stroke-linecap=\"round\" stroke-linejoin=\"round\"><circle cx=\"26\" cy=\"13.5\" r=\"2.6\" fill=\"currentColor\" stroke=\"none\"/><path d=\"M23 11.5C18 6 11 7 8.5 13.5\"/><path d=\"M8.5 13.5L4 19M8.5 13.5l5 3-1.5 6M22 11l-1.5 6.5\"/></svg>"
    case .weave:
      "<svg viewBox=\"0 0 38 38\" aria-hidden=\"true\"><rect x=\"4\" y=\"0\" width=\"8\" height=\"38\" rx=\"1.5\" fill=\"#F4BC50\"/><rect x=\"15\" y=\"0\" width=\"8\" height=\"38\" rx=\"1.5\" fill=\"#86C3E8\"/><rect x=\"26\" y=\"0\" width=\"8\" height=\"38\" rx=\"1.5\" fill=\"#E5A6CE\"/><rect x=\"0\" y=\"4\" width=\"38\" height=\"8\" rx=\"1.5\" fill=\"var(--logo)\"/><rect x=\"0\" y=\"15\" width=\"38\" height=\"8\" rx=\"1.5\" fill=\"var(--logo)\"/><rect x=\"0\" y=\"26\" width=\"38\" height=\"8\" rx=\"1.5\" fill=\"var(--logo)\"/><rect x=\"4\" y=\"3\" width=\"8\" height=\"10\" fill=\"#F4BC50\"/><rect x=\"4\" y=\"25\" width=\"8\" height=\"10\" fill=\"#F4BC50\"/><rect x=\"15\" y=\"14\" width=\"8\" height=\"10\" fill=\"#86C3E8\"/><rect x=\"26\" y=\"3\" width=\"8\" height=\"10\" fill=\"#E5A6CE\"/><rect x=\"26\" y=\"25\" width=\"8\" height=\"10\" fill=\"#E5A6CE\"/></svg>"
    case .fallenBar:
      "<svg viewBox=\"0 0 360 150\" aria-hidden=\"true\" class=\"fault__picture\"><g stroke=\"var(--ink)\" stroke-width=\"5\" stroke-linecap=\"round\"><path d=\"M30 124V20M330 124V20M14 124h32M314 124h32\"/></g><g transform=\"rotate(13 40 70)\"><rect x=\"36\" y=\"62\" width=\"36\" height=\"9\" fill=\"var(--bar-a)\" stroke=\"var(--control)\" stroke-width=\"1\"/><rect x=\"72\" y=\"62\" width=\"36\" height=\"9\" fill=\"var(--bar-b)\" stroke=\"var(--control)\" stroke-width=\"1\"/><rect x=\"108\" y=\"62\" width=\"36\" height=\"9\" fill=\"var(--bar-a)\" stroke=\"var(--control)\" stroke-width=\"1\"/><rect x=\"144\" y=\"62\" width=\"36\" height=\"9\" fill=\"var(--bar-b)\" stroke=\"var(--control)\" stroke-width=\"1\"/><rect x=\"180\" y=\"62\" width=\"36\" height=\"9\" fill=\"var(--bar-a)\" stroke=\"var(--control)\" stroke-width=\"1\"/><rect x=\"216\" y=\"62\" width=\"36\" height=\"9\" fill=\"var(--bar-b)\" stroke=\"var(--control)\" stroke-width=\"1\"/><rect x=\"252\" y=\"62\" width=\"36\" height=\"9\" fill=\"var(--bar-a)\" stroke=\"var(--control)\" stroke-width=\"1\"/><rect x=\"288\" y=\"62\" width=\"36\" height=\"9\" fill=\"var(--bar-b)\" stroke=\"var(--control)\" stroke-width=\"1\"/></g></svg>"
    case .emptyWeave:
      "<svg class=\"weave\" viewBox=\"0 0 38 38\" aria-hidden=\"true\"><rect x=\"4\" y=\"0\" width=\"8\" height=\"38\" rx=\"1.5\" fill=\"#F4BC50\"/><rect x=\"15\" y=\"0\" width=\"8\" height=\"38\" rx=\"1.5\" fill=\"#86C3E8\"/><rect x=\"26\" y=\"0\" width=\"8\" height=\"38\" rx=\"1.5\" fill=\"#E5A6CE\"/><rect x=\"0\" y=\"4\" width=\"38\" height=\"8\" rx=\"1.5\" fill=\"var(--logo)\"/><rect x=\"0\" y=\"15\" width=\"38\" height=\"8\" rx=\"1.5\" fill=\"var(--logo)\"/><rect x=\"0\" y=\"26\" width=\"38\" height=\"8\" rx=\"1.5\" fill=\"var(--logo)\"/><rect x=\"4\" y=\"3\" width=\"8\" height=\"10\" fill=\"#F4BC50\"/><rect x=\"4\" y=\"25\" width=\"8\" height=\"10\" fill=\"#F4BC50\"/><rect x=\"15\" y=\"14\" width=\"8\" height=\"10\" fill=\"#86C3E8\"/><rect x=\"26\" y=\"3\" width=\"8\" height=\"10\" fill=\"#E5A6CE\"/><rect x=\"26\" y=\"25\" width=\"8\" height=\"10\" fill=\"#E5A6CE\"/></svg>"
    }
  }
}

extension Picture: Markup {
  public func render(into out: inout HTMLOutput) { out.buffer.append(drawing) }
}

/// The drawing of the hat of a step: skipper cap, knitted beanie, jester's hat.
public struct HatDrawing: Markup {
  let step: Int
  public init(step: Int) { self.step = step }

  public func render(into out: inout HTMLOutput) {
    out.buffer.append(
      "<svg viewBox=\"0 0 48 48\" aria-hidden=\"true\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2.2\" stroke-linejoin=\"round\" stroke-linecap=\"round\">"
    )
    out.buffer.append(drawing)
    out.buffer.append("</svg>")
  }

  private var drawing: StaticString {
    switch step {
    case 1:
      "<path d=\"M5.5 20.5C6.5 13.5 14.5 9 24 9s17.5 4.5 18.5 11.5c.3 2.3-1.6 4.2-4.5 4.5H10c-2.9-.3-4.8-2.2-4.5-4.5z\" fill=\"var(--step)\"/><path d=\"M11 25h26v6.5H11z\" fill=\"currentColor\"/><path d=\"M10 31.5h28c3 3.5-4.5 8-14 8s-17-4.5-14-8z\" fill=\"var(--step)\"/><circle cx=\"24\" cy=\"18\" r=\"2.6\" fill=\"currentColor\" stroke=\"none\"/>"
    case 2:
      "<circle cx=\"24\" cy=\"7.5\" r=\"4.7\" fill=\"currentColor\" stroke=\"none\"/><path d=\"M9.5 31C9.5 20 15.5 12.5 24 12.5S38.5 20 38.5 31z\" fill=\"var(--step)\"/><path d=\"M13 24l3.5-3.5 3.8 3.5 3.7-3.5 3.7 3.5 3.8-3.5L35 24\" fill=\"none\"/><rect x=\"7\" y=\"30\" width=\"34\" height=\"10\" rx=\"3\" fill=\"var(--step)\"/><path d=\"M13 30.5v9M18.5 30.5v9M24 30.5v9M29.5 30.5v9M35 30.5v9\" fill=\"none\"/>"
    default:
      "<path d=\"M10 34C10.5 28 9 22.5 3.5 25C3 15.5 10 9.5 17 13.5C20.5 16 20 26 20 34z\" fill=\"var(--step)\"/><path d=\"M38 34C37.5 28 39 22.5 44.5 25C45 15.5 38 9.5 31 13.5C27.5 16 28 26 28 34z\" fill=\"var(--step)\"/><path d=\"M15.5 34C16.5 24 19.5 14 24 7.5C28.5 14 31.5 24 32.5 34z\" fill=\"var(--step)\"/><rect x=\"8.5\" y=\"33.5\" width=\"31\" height=\"7\" rx=\"2.5\" fill=\"currentColor\"/><circle cx=\"3.8\" cy=\"27\" r=\"2.8\" fill=\"currentColor\" stroke=\"none\"/><circle cx=\"24\" cy=\"5.5\" r=\"2.8\" fill=\"currentColor\" stroke=\"none\"/><circle cx=\"44.2\" cy=\"27\" r=\"2.8\" fill=\"currentColor\" stroke=\"none\"/>"
    }
  }
}
