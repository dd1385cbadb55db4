import Language

/// Why a file is not taken in, as a sentence that says what to do.
package enum FileFault: Error, Hashable, Sendable {
  case empty
  case tooLarge
  case hasFolders
  case unknownKind
  case drawing
  case markup
  case oldOffice
  case phonePicture
  case cutOff
  case zipBomb
  case zipNames
  case zipBroken
  case zipLocked
  case macros
  case brokenPicture
  case tooManyPixels
  case moving

  package var sentence: Text {
    switch self {
    case .empty:
      Text(da: "Filen er tom. Vælg en fil med noget i", en: "The file is empty. Choose one that holds something")
    case .tooLarge:
      Text(
        da: "Filen fylder mere end 20 MB. Gør den mindre, eller del den i flere",
        en: "The file is larger than 20 MB. Make it smaller or split it")
    case .hasFolders:
      Text(
        da: "Filens navn er en sti med mapper. Giv filen et almindeligt navn",
        en: "The name of the file is a path with folders. Give it an ordinary name")
    case .unknownKind:
      Text(
        da: "Den slags fil kan ikke lægges op. Gem den som PDF, billede, tekst eller et almindeligt kontordokument",
        en: "That kind of file cannot be added. Save it as a PDF, picture, text or ordinary office document")
    case .drawing:
      Text(
        da: "SVG kan indeholde programmer og kan ikke lægges op. Gem tegningen som PNG eller PDF",
        en: "SVG can hold programs and cannot be added. Save the drawing as PNG or PDF")
    case .markup:
      Text(
        da: "Websider kan indeholde programmer og kan ikke lægges op. Gem siden som PDF",
        en: "Web pages can hold programs and cannot be added. Save the page as PDF")
    case .oldOffice:
      Text(
        da: "Filen er i et ældre format eller har adgangskode. Gem den uden adgangskode som DOCX, XLSX eller PPTX",
        en: "The file is in an older format or has a password. Save it without one as DOCX, XLSX or PPTX")
    case .phonePicture:
      Text(
        da: "Telefonens format HEIC kan ikke vises alle steder. Gem billedet som JPEG",
        en: "The phone's format HEIC cannot be shown everywhere. Save the picture as JPEG")
    case .cutOff:
      Text(
        da: "Der mangler noget af filen. Hent eller gem den igen",
        en: "Part of the file is missing. Fetch or save it again")
    case .zipBomb:
      Text(
        da: "Filen bliver alt for stor, når den pakkes ud. Gem den igen fra det program, den kommer fra",
        en: "The file becomes far too large when unpacked. Save it again from the program it comes from")
    case .zipNames:
      Text(
        da: "Filen vil lægge noget uden for sin egen mappe. Den tages ikke imod",
        en: "The file wants to put something outside its own folder. It is not taken")
    case .zipBroken:
      Text(
        da: "Filen er ikke et helt kontordokument. Gem den igen fra det program, den kommer fra",
        en: "The file is not a whole office document. Save it again from the program it comes from")
    case .zipLocked:
      Text(da: "Filen har adgangskode. Gem den uden", en: "The file has a password. Save it without one")
    case .macros:
      Text(
        da: "Filen indeholder makroer eller programmer. Gem den uden, for eksempel som PDF",
        en: "The file holds macros or programs. Save it without them, for instance as PDF")
    case .brokenPicture:
      Text(
        da: "Billedet kan ikke læses; noget af det mangler måske. Hent eller gem det igen",
        en: "The picture cannot be read; part of it may be missing. Fetch or save it again")
    case .tooManyPixels:
      Text(
        da: "Billedet har mere end 50 millioner billedpunkter. Gør det mindre",
        en: "The picture has more than 50 million pixels. Make it smaller")
    case .moving:
      Text(
        da: "Billeder, der bevæger sig, kan ikke lægges op. Gem det som et stillbillede",
        en: "Pictures that move cannot be added. Save it as a still picture")
    }
  }
}
