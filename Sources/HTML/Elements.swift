import Bytes

/// An element with content between its tags.
public struct Element<Content: Markup>: Markup {
  @usableFromInline let opening: StaticString
  @usableFromInline let closing: StaticString
  @usableFromInline let attributes: [Attribute]
  @usableFromInline let content: Content

  init(_ opening: StaticString, _ closing: StaticString, _ attributes: [Attribute], _ content: Content) {
    self.opening = opening
    self.closing = closing
    self.attributes = attributes
    self.content = content
  }

  public func render(into out: inout HTMLOutput) {
    out.buffer.append(opening)
    for attribute in attributes { attribute.render(into: &out) }
    out.buffer.append(byte: 0x3E)
    content.render(into: &out)
    out.buffer.append(closing)
  }
}

/// An element without content.
public struct VoidElement: Markup {
  let opening: StaticString
  let attributes: [Attribute]

  public func render(into out: inout HTMLOutput) {
    out.buffer.append(opening)
    for attribute in attributes { attribute.render(into: &out) }
    out.buffer.append(byte: 0x3E)
  }
}

public func html<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<!doctype html>\n<html", "</html>", attributes, content())
}
public func head<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<head", "</head>", attributes, content())
}
public func body<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<body", "</body>", attributes, content())
}
public func title<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<title", "</title>", attributes, content())
}
public func header<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<header", "</header>", attributes, content())
}
public func footer<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<footer", "</footer>", attributes, content())
}
public func main<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<main", "</main>", attributes, content())
}
public func nav<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<nav", "</nav>", attributes, content())
}
public func section<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<section", "</section>", attributes, content())
}
public func article<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<article", "</article>", attributes, content())
}
public func aside<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<aside", "</aside>", attributes, content())
}
public func div<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<div", "</div>", attributes, content())
}
public func span<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<span", "</span>", attributes, content())
}
public func p<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<p", "</p>", attributes, content())
}
public func a<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<a", "</a>", attributes, content())
}
public func b<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<b", "</b>", attributes, content())
}
public func i<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<i", "</i>", attributes, content())
}
public func em<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<em", "</em>", attributes, content())
}
public func strong<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<strong", "</strong>", attributes, content())
}
public func small<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<small", "</small>", attributes, content())
}
public func ul<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<ul", "</ul>", attributes, content())
}
public func ol<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<ol", "</ol>", attributes, content())
}
public func li<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<li", "</li>", attributes, content())
}
public func dl<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<dl", "</dl>", attributes, content())
}
public func dt<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<dt", "</dt>", attributes, content())
}
public func dd<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<dd", "</dd>", attributes, content())
}
public func h1<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<h1", "</h1>", attributes, content())
}
public func h2<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<h2", "</h2>", attributes, content())
}
public func h3<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<h3", "</h3>", attributes, content())
}
public func h4<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<h4", "</h4>", attributes, content())
}
public func table<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<table", "</table>", attributes, content())
}
public func caption<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<caption", "</caption>", attributes, content())
}
public func thead<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<thead", "</thead>", attributes, content())
}
public func tbody<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<tbody", "</tbody>", attributes, content())
}
public func tr<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<tr", "</tr>", attributes, content())
}
public func th<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<th", "</th>", attributes, content())
}
public func td<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<td", "</td>", attributes, content())
}
public func form<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<form", "</form>", attributes, content())
}
public func fieldset<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<fieldset", "</fieldset>", attributes, content())
}
public func legend<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<legend", "</legend>", attributes, content())
}
public func label<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<label", "</label>", attributes, content())
}
public func select<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<select", "</select>", attributes, content())
}
public func option<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<option", "</option>", attributes, content())
}
public func textarea<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<textarea", "</textarea>", attributes, content())
}
public func button<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<button", "</button>", attributes, content())
}
public func details<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<details", "</details>", attributes, content())
}
public func summary<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<summary", "</summary>", attributes, content())
}
public func blockquote<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<blockquote", "</blockquote>", attributes, content())
}
public func hr(_ attributes: Attribute...) -> VoidElement {
  VoidElement(opening: "<hr", attributes: attributes)
}
public func br(_ attributes: Attribute...) -> VoidElement {
  VoidElement(opening: "<br", attributes: attributes)
}
public func time<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<time", "</time>", attributes, content())
}
public func del<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<del", "</del>", attributes, content())
}
public func ins<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<ins", "</ins>", attributes, content())
}
public func code<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<code", "</code>", attributes, content())
}
public func abbr<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<abbr", "</abbr>", attributes, content())
}
public func dialog<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<dialog", "</dialog>", attributes, content())
}
public func figure<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<figure", "</figure>", attributes, content())
}
public func figcaption<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<figcaption", "</figcaption>", attributes, content())
}
public func svg<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<svg", "</svg>", attributes, content())
}
public func img(_ attributes: Attribute...) -> VoidElement {
  VoidElement(opening: "<img", attributes: attributes)
}
public func input(_ attributes: Attribute...) -> VoidElement {
  VoidElement(opening: "<input", attributes: attributes)
}
public func meta(_ attributes: Attribute...) -> VoidElement {
  VoidElement(opening: "<meta", attributes: attributes)
}
public func link(_ attributes: Attribute...) -> VoidElement {
  VoidElement(opening: "<link", attributes: attributes)
}
public func optgroup<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<optgroup", "</optgroup>", attributes, content())
}
public func datalist<C: Markup>(_ attributes: Attribute..., @MarkupBuilder content: () -> C) -> Element<C> {
  Element("<datalist", "</datalist>", attributes, content())
}
