import Dispatch
import EvidenceModel
import Foundation
import Synchronization

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// Sends one request and waits for its answer.
///
/// It follows no redirection, because that could lead the texts to another machine, and gives up on
/// an answer that is longer than any that it could use. Nothing of an answer gets into a message: a
/// server may repeat the texts in its errors.
final class EndpointRequest: NSObject, URLSessionDataDelegate, Sendable {
  private struct State: Sendable {
    var bytes: [UInt8] = []
    var status = 0
    var failure: String?
  }

  private static let longestAnswer = 1 << 28
  private let state = Mutex(State())
  private let done = DispatchSemaphore(value: 0)

  /// The bytes of the answer.
  ///
  /// - Throws: `endpoint.failed` when there is none, or one that says that something went wrong.
  static func send(_ body: Data, to address: EndpointAddress, key: String?, seconds: Int)
    throws(Diagnostic) -> [UInt8]
  {
    var request = URLRequest(url: address.url, timeoutInterval: TimeInterval(seconds))
    request.httpMethod = "POST"
    request.httpBody = body
    request.setValue("application/json", forHTTPHeaderField: "Content-Type")
    if let key { request.setValue("Bearer \(key)", forHTTPHeaderField: "Authorization") }
    let configuration = URLSessionConfiguration.ephemeral
    configuration.urlCache = nil
    configuration.httpShouldSetCookies = false
    let receiver = EndpointRequest()
    let session = URLSession(configuration: configuration, delegate: receiver, delegateQueue: nil)
    session.dataTask(with: request).resume()
    receiver.done.wait()
    session.invalidateAndCancel()
    let state = receiver.state.withLock { $0 }
    if let failure = state.failure { throw failed(failure) }
    guard state.status == 200 else { throw failed("answered with the status \(state.status)") }
    return state.bytes
  }

  private static func failed(_ what: String) -> Diagnostic {
    Diagnostic(
      .endpointFailed, "The endpoint for embeddings \(what).",
      remedy: "Check that its server runs, its address, the model's name and the key.")
  }

  func urlSession(
    _ session: URLSession, task: URLSessionTask,
    willPerformHTTPRedirection response: HTTPURLResponse, newRequest request: URLRequest,
    completionHandler: @escaping @Sendable (URLRequest?) -> Void
  ) {
    completionHandler(nil)
  }

  func urlSession(
    _ session: URLSession, dataTask: URLSessionDataTask, didReceive response: URLResponse,
    completionHandler: @escaping @Sendable (URLSession.ResponseDisposition) -> Void
  ) {
    let status = (response as? HTTPURLResponse)?.statusCode ?? 0
    state.withLock { $0.status = status }
    completionHandler(.allow)
  }

  func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
    let isTooLong = state.withLock { state in
      if state.bytes.count + data.count > Self.longestAnswer {
        state.failure = "sent an answer of more than \(Self.longestAnswer) bytes"
      } else {
        state.bytes.append(contentsOf: data)
      }
      return state.failure != nil
    }
    if isTooLong { dataTask.cancel() }
  }

  func urlSession(
    _ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?
  ) {
    state.withLock { state in
      if let error, state.failure == nil {
        let number = (error as? URLError)?.code.rawValue ?? 0
        state.failure = "did not answer (network error \(number))"
      }
    }
    done.signal()
  }
}
