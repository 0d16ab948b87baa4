import { body } from "../../diagnosis/condition/body.ts";
import { all, any } from "../../diagnosis/condition/condition.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { causesOf } from "../writing/causes-of.ts";
import { ofWordpress, restCode } from "./wordpress.answer.ts";

const { likely } = ofWordpress;
const media = causesOf(
  "wordpress",
  docs(
    "WordPress: WP_REST_Attachments_Controller",
    "https://developer.wordpress.org/reference/classes/wp_rest_attachments_controller/",
  ),
);

/** Why a file is not taken into the media library. */
export const wordpressUploads = [
  media.proven(
    "upload-quota",
    "quota-exhausted",
    400,
    restCode(/^rest_upload_(?:limited_space|user_quota_exceeded)$/),
    {
      why: text({
        en: "This site of the network has used up its upload space, or has less left than this file needs.",
        "zh-CN": "网络中这个站点的上传空间已用完，或剩余空间容不下这个文件。",
      }),
    },
  ),
  media.likely(
    "upload-type",
    "validation-failed",
    [400, 500],
    all(
      restCode(/^rest_upload_/),
      json("message", /not allowed to upload this file type|file type is not permitted/),
    ),
    {
      why: text({
        en: "WordPress does not allow this file type for the user, or the name does not fit the content.",
        "zh-CN": "WordPress 不允许该用户上传这种文件类型，或文件名与内容不符。",
      }),
    },
  ),
  media.likely(
    "upload-not-stored",
    "file-permission-denied",
    500,
    all(
      restCode(/^rest_upload_/),
      json("message", /could not be moved to|Unable to create directory|Could not write file/),
    ),
    {
      why: text({
        en: "PHP could not write the file into the uploads folder.",
        "zh-CN": "PHP 无法把文件写入 uploads 目录。",
      }),
      fix: [
        text({
          en: "Let the user that PHP runs as own wp-content/uploads, and look at the free space.",
          "zh-CN": "让运行 PHP 的用户拥有 wp-content/uploads，并查看剩余空间。",
        }),
      ],
    },
  ),
  likely(
    "upload-too-large",
    "request-body-too-large",
    [400, 413, 500],
    any(restCode(/^rest_upload_file_too_big$/), body(/exceeds the (?:upload_max_filesize|maximum upload)/)),
  ),
] as const;
