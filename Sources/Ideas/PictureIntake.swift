import Files
import HTTP
import Web

/// A picture that was sent, beside a call or an idea.
enum PictureIntake {
  /// Written anew from its pixels; what is wrong with it stands in the form.
  static func take(_ sent: UploadedFile, _ form: inout FormReader) async -> Intake? {
    do {
      let file = try await Intake.take(sent)
      guard file.width > 0, file.files.count == 3 else {
        form.fail("fil", PictureTexts.noPicture)
        return nil
      }
      if !form.isSound { form.fail("fil", PictureTexts.chooseAgain) }
      return file
    } catch let fault as FileFault {
      form.fail("fil", fault.sentence)
    } catch {
      form.fail("fil", FileFault.brokenPicture.sentence)
    }
    return nil
  }
}
